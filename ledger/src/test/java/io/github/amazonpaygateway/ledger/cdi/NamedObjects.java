package io.github.amazonpaygateway.ledger.cdi;

import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.Context;
import javax.naming.spi.InitialContextFactory;

/** What a server has in JNDI. */
public final class NamedObjects implements InitialContextFactory {

    private static final Map<String, Object> BOUND = new ConcurrentHashMap<>();

    /** Until {@link #forget}. */
    static void bind(String name, Object object) {
        BOUND.put(name, object);
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, NamedObjects.class.getName());
    }

    static void forget() {
        BOUND.clear();
        System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
    }

    @Override
    public Context getInitialContext(Hashtable<?, ?> environment) {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, values) -> method.getName().equals("lookup") ? BOUND.get((String) values[0]) : null);
    }
}
