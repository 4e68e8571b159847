package com.atlassian.sal.api.transaction;

/** Follows {@code TransactionCallback} of SAL 7 (confirmed). */
public interface TransactionCallback<T> {

    T doInTransaction();
}
