package io.github.amazonpaygateway.itests.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What the servers share, as the test looks into it. */
record Database(DataSource source) {

    void makeTable() throws SQLException {
        update("create table probe_event (kind varchar(20), id varchar(100), process bigint)");
    }

    /** How often each object was told to an observer. */
    Map<String, Integer> events(String kind, String prefix) throws SQLException {
        Map<String, Integer> events = new TreeMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select id, count(*) from probe_event where kind = '" + kind
                        + "' and id like '" + prefix + "%' group by id")) {
            while (rows.next()) {
                events.put(rows.getString(1), rows.getInt(2));
            }
        }
        return events;
    }

    long count(String table, String condition) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table + " where " + condition)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A message that a server was at when it died is claimed for ten minutes, and one that failed waits, too; not here. */
    void letMessagesBeDue() throws SQLException {
        update("update amazonpay_message set due = received where state = 'WAITING'");
    }

    private void update(String text) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(text);
        }
    }
}
