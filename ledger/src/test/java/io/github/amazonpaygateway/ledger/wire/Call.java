package io.github.amazonpaygateway.ledger.wire;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method of a resource.
 *
 * @param resource the interface
 * @param method the name of the method
 * @param types its parameters
 * @param values frozen
 */
record Call(Class<?> resource, String method, Class<?>[] types, @Nullable Object[] values) implements Serializable {

    static Call of(Class<?> resource, Method method, Object[] values) {
        return new Call(
                resource,
                method.getName(),
                method.getParameterTypes(),
                Arrays.stream(values).map(Frozen::freeze).toArray());
    }

    /** @return what came of it, frozen; or what was thrown */
    @Nullable Object on(Object target) throws ReflectiveOperationException {
        @Nullable Object[] thawed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            thawed[i] = Frozen.thaw(values[i]);
        }
        Method called = resource.getMethod(method, types);
        called.setAccessible(true);
        try {
            return Frozen.freeze(called.invoke(target, thawed));
        } catch (InvocationTargetException thrown) {
            return thrown.getTargetException();
        }
    }
}
