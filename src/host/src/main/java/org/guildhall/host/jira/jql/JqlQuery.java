package org.guildhall.host.jira.jql;

import java.util.List;
import java.util.Optional;

/** A parsed query. */
record JqlQuery(Optional<Clause> where, List<Sort> order) {

    /** One field to sort by. */
    record Sort(String field, boolean descending) {}
}
