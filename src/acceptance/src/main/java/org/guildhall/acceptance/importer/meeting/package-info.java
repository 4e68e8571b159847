/**
 * Meetings in the words that people wrote, turned into schedules.
 *
 * <p>What is not understood is said, never guessed: {@link org.guildhall.acceptance.importer.meeting.NotUnderstoodException}.
 */
@NullMarked
package org.guildhall.acceptance.importer.meeting;

import org.jspecify.annotations.NullMarked;
