package org.guildhall.host.confluence.page;

/** Answers one kind of request. */
@FunctionalInterface
interface Action {

    Reply answer(Ask ask);
}
