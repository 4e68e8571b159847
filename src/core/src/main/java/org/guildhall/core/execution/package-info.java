/**
 * What use cases need from the platform to do their work whole: transactions and work that runs once per cluster.
 */
@NullMarked
package org.guildhall.core.execution;

import org.jspecify.annotations.NullMarked;
