package io.github.amazonpaygateway.demo.storage.control;

import java.sql.SQLException;

/** The database could not do what was asked. */
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(String message, SQLException cause) {
        super(message, cause);
    }

    /** Whether another one was faster with a row of the same key. */
    public boolean isConflict() {
        // the class of the standard; PostgreSQL throws no SQLIntegrityConstraintViolationException
        return getCause() instanceof SQLException failed
                && String.valueOf(failed.getSQLState()).startsWith("23");
    }
}
