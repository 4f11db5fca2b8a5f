package io.github.amazonpaygateway.ledger.sql;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One statement with its values, in reading order: {@code Sql.of("… where id = ?").with(id).one(connection, row -> …)}. */
public final class Sql {

    private final String text;
    private final List<@Nullable Object> values = new ArrayList<>();

    private Sql(String text) {
        this.text = text;
    }

    public static Sql of(String text) {
        return new Sql(text);
    }

    /** Binds the next values; an Optional as its content or null, an Instant with six digits, as the column keeps it. */
    public Sql with(@Nullable Object... next) {
        for (Object value : next) {
            values.add(bound(value));
        }
        return this;
    }

    /** @return how many rows were changed */
    public int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Sends the same statement with the values of each at once: what a database takes for a row by itself is mostly the way
     * there and back.
     *
     * @param same statements that differ in their values only
     * @return how many rows were changed
     * @throws IllegalArgumentException when they differ in their text
     * @throws SQLException that of the first that failed; the transaction is to be rolled back
     */
    public static int updateAll(List<Sql> same, Connection connection) throws SQLException {
        if (same.isEmpty()) {
            return 0;
        }
        String text = same.get(0).text;
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (Sql next : same) {
                if (!next.text.equals(text)) {
                    throw new IllegalArgumentException("not the same statement: " + text.strip());
                }
                next.bind(statement);
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).sum();
        } catch (BatchUpdateException e) {
            throw ofOne(e);
        }
    }

    /** PostgreSQL's driver writes all values of the row into the text of the whole; what the one statement met is enough. */
    private static SQLException ofOne(BatchUpdateException failure) {
        if (failure.getCause() instanceof SQLException cause) {
            return cause;
        }
        return failure.getNextException() == null ? failure : failure.getNextException();
    }

    /** @throws IllegalStateException when it is not the one row that was meant, so that the transaction rolls back */
    public void updateOne(Connection connection) throws SQLException {
        int rows = update(connection);
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows instead of one were changed by: " + text.strip());
        }
    }

    public <T> List<T> all(Connection connection, Reader<T> reader) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(new Row(rows)));
            }
            return read;
        }
    }

    public <T> Optional<T> one(Connection connection, Reader<T> reader) throws SQLException {
        return all(connection, reader).stream().findFirst();
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        bind(statement);
        return statement;
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static @Nullable Object bound(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return bound(optional.orElse(null));
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> word ? word.name() : value;
    }

    /**
     * Makes a value of a row.
     *
     * @param <T> of what kind
     */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }
}
