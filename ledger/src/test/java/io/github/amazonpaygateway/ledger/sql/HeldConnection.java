package io.github.amazonpaygateway.ledger.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** A data source of one connection, for one thread, that prepares each statement once, as the pools of servers do. */
final class HeldConnection implements InvocationHandler {

    private final Connection real;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Connection lent;

    private HeldConnection(Connection real) {
        this.real = real;
        this.lent = proxy(Connection.class, this);
    }

    static DataSource of(DataSource source) {
        try {
            Connection lent = new HeldConnection(source.getConnection()).lent;
            return proxy(DataSource.class, (proxy, method, values) -> lent);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] values) throws Throwable {
        return switch (method.getName()) {
            case "close" -> null;
            case "prepareStatement" -> statement((String) values[0]);
            default -> called(real, method, values);
        };
    }

    private PreparedStatement statement(String text) throws SQLException {
        PreparedStatement known = prepared.get(text);
        if (known == null) {
            PreparedStatement statement = real.prepareStatement(text);
            known = proxy(
                    PreparedStatement.class,
                    (proxy, method, values) ->
                            method.getName().equals("close") ? null : called(statement, method, values));
            prepared.put(text, known);
        }
        return known;
    }

    private static Object called(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
