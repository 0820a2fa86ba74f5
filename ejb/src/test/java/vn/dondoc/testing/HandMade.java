package vn.dondoc.testing;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

/** A transaction that its user begins and ends. */
final class HandMade implements UserTransaction {
    private final TestDatabase database;

    HandMade(TestDatabase database) {
        this.database = database;
    }

    @Override
    public void begin() {
        database.begin();
    }

    @Override
    public void commit() throws RollbackException {
        database.end(true);
    }

    @Override
    public void rollback() {
        try {
            database.end(false);
        } catch (RollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getStatus() {
        return database.isOpen() ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        // no test lasts that long
    }
}
