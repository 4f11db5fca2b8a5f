package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server is told about our servlet when an application starts. */
class NotificationServletInitializerTest {

    /** What was called, in order. */
    final List<String> calls = new ArrayList<>();

    final Map<String, String> settings = new HashMap<>();

    Set<String> taken = Set.of();
    LocalAmazonPay amazon;

    @BeforeEach
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        settings.putAll(ShopContainer.impatient(amazon));
    }

    @AfterEach
    void stop() {
        amazon.close();
    }

    @Test
    void withoutAPathItIsToldNothing() {
        startUp();

        assertThat(calls).isEmpty();
    }

    @Test
    void withAPathItIsToldThatPathAndNoOther() {
        listen();
        startUp();

        assertThat(calls)
                .containsExactly(
                        "addServlet [amazonpay-notifications, " + NotificationServlet.class + "]",
                        "setLoadOnStartup [1]",
                        "setAsyncSupported [true]",
                        "addMapping [/amazonpay/notifications]");
    }

    @Test
    void thePathOfAnotherServletStopsTheStart() {
        listen();
        taken = Set.of("/amazonpay/notifications");

        assertThatThrownBy(this::startUp)
                .hasMessageContaining("/amazonpay/notifications is the path of another servlet");
    }

    @Test
    void itIsFoundByTheServer() {
        assertThat(ServiceLoader.load(ServletContainerInitializer.class).stream()
                        .map(ServiceLoader.Provider::type)
                        .toList())
                .contains(NotificationServletInitializer.class);
    }

    private void listen() {
        settings.put("amazonpay.notifications.path", " /amazonpay/notifications ");
        settings.put("amazonpay.notifications.topic-arns", TestSns.TOPIC);
    }

    private void startUp() {
        try (ShopContainer shop = new ShopContainer(settings)) {
            assertThat(shop.gateway()).isNotNull();
            new NotificationServletInitializer().onStartup(null, recorder(ServletContext.class));
        }
    }

    /** A server's end, of which each method says that it was called. */
    private <T> T recorder(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    calls.add(method.getName() + " " + texts(arguments));
                    return switch (method.getName()) {
                        case "addServlet" -> recorder(ServletRegistration.Dynamic.class);
                        case "addMapping" -> taken;
                        default -> null;
                    };
                }));
    }

    private static List<String> texts(Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument instanceof String[] several ? String.join(",", several) : String.valueOf(argument));
        }
        return texts;
    }
}
