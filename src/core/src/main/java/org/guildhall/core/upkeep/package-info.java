/**
 * Upkeep: the scheduled sweep that flags stale artifacts and rituals that keep being cancelled, and tells the people concerned
 * once.
 *
 * <p>Core types: {@link org.guildhall.core.upkeep.Flag}, {@link org.guildhall.core.upkeep.SweepRun},
 * {@link org.guildhall.core.upkeep.UpkeepSettings}. {@link org.guildhall.core.upkeep.UpkeepSweep} is one run.
 *
 * <p>Invariants: at most one open flag per subject and reason; a sweep costs in proportion to what is due; a sweep that was
 * killed is continued, not repeated; one message per person and run.
 */
@NullMarked
package org.guildhall.core.upkeep;

import org.jspecify.annotations.NullMarked;
