package org.guildhall.core.ritual;

import java.time.LocalDate;
import org.guildhall.core.reference.PageRef;

/** A published page that says what happened in a ritual's session on a day. */
public record SummaryOfSession(PageRef page, LocalDate day) {}
