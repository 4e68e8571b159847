package com.atlassian.sal.api.transaction;

/** Follows {@code TransactionTemplate} of SAL 7 (confirmed). */
public interface TransactionTemplate {

    <T> T execute(TransactionCallback<T> action);
}
