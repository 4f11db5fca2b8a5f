package io.github.amazonpaygateway.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LedgerStorageExceptionTest {

    @Test
    void whatTheDriverSaidIsFoundBehindWhatTheServerMadeOfIt() {
        SQLException driver = new SQLException("twice", "23505");
        SQLException server = new SQLException(new UndeclaredThrowableException(new InvocationTargetException(driver)));

        LedgerStorageException told = new LedgerStorageException(server);

        assertThat(told.isDuplicate()).isTrue();
        assertThat(told).hasMessageContaining("23505: twice").hasCause(server);
    }

    @Test
    void noStateIsNoneOfTheKnownOnes() {
        LedgerStorageException told = new LedgerStorageException(new SQLException("the pool is empty"));

        assertThat(told.sqlState()).isEqualTo("null");
        assertThat(told).matches(e -> !e.isDuplicate() && !e.isWorthAnotherTry());
        assertThat(told).hasMessageContaining("the pool is empty");
    }
}
