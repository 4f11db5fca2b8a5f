package io.github.amazonpaygateway.demo.storage.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements that succeed or fail together. */
public final class Transaction {

    private final Connection connection;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of the row that the result stands on. */
    @FunctionalInterface
    public interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** How many rows were changed. */
    public int update(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageException("failed: " + sql, failed);
        }
    }

    public <T> List<T> list(String sql, Mapping<T> mapping, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(mapping.of(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw new StorageException("failed: " + sql, failed);
        }
    }

    public <T> Optional<T> first(String sql, Mapping<T> mapping, Object... values) {
        return list(sql, mapping, values).stream().findFirst();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i]);
        }
        return statement;
    }
}
