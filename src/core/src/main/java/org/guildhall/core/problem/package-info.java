/**
 * How the core says no: a {@link org.guildhall.core.problem.Refusal} carries one or more
 * {@link org.guildhall.core.problem.Problem problems}, each with a stable code and the field it concerns. Words for people are
 * found by the code in the room that speaks to people; the core holds no texts.
 */
@NullMarked
package org.guildhall.core.problem;

import org.jspecify.annotations.NullMarked;
