package org.guildhall.jira.panel;

import java.util.Optional;

/**
 * Where an issue came from.
 *
 * @param community whose, and its page's address; both may be empty
 * @param ritual which ritual, if it is about one
 * @param session the day of the session that the page tells of; empty when it tells of none
 * @param page where it was raised
 * @param ifThen "when I next …, I will …"; may be empty
 */
record Origin(OriginPage community, String ritual, String session, Optional<OriginPage> page, String ifThen) {

    /** A page with its address; the address leads to a web page or is empty. */
    record OriginPage(String title, String url) {}
}
