/**
 * Schedules as a person says them, and what they come to.
 */
@NullMarked
package org.guildhall.web.schedule;

import org.jspecify.annotations.NullMarked;
