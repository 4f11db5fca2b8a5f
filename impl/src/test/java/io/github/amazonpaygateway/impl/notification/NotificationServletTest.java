package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the servlet makes of a request that filters of a shop have changed, or that cannot be read. */
class NotificationServletTest {

    final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);
    final NotificationServlet servlet = new NotificationServlet();

    boolean isAsyncSupported;
    long length = -1;
    InputStream body = new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8));
    int status;
    boolean isComplete;
    LocalAmazonPay amazon;
    ShopContainer shop;

    @BeforeEach
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        Map<String, String> settings = new HashMap<>(ShopContainer.impatient(amazon));
        settings.put("amazonpay.notifications.path", "/notifications");
        settings.put("amazonpay.notifications.topic-arns", TestSns.TOPIC);
        shop = new ShopContainer(settings, Notifications.class, InboxChoice.class, PaymentEvents.class);
        servlet.notifications = shop.bean(Notifications.class);
        servlet.notifications.start(threads, InstantSource.system());
    }

    @AfterEach
    void stop() {
        servlet.notifications.stop();
        threads.shutdownNow();
        shop.close();
        amazon.close();
    }

    @Test
    void behindAFilterThatIsNotAsynchronousItIsRead() {
        servlet.doPost(request(), response());

        assertThat(status).as("read, and no message").isEqualTo(400);
        assertThat(isComplete).isFalse();
    }

    @Test
    void aStreamOfAFilterIsOnlyRead() {
        isAsyncSupported = true;

        servlet.doPost(new HttpServletRequestWrapper(request()), response());

        assertThat(status).as("read, and no message").isEqualTo(400);
        assertThat(isComplete).isTrue();
    }

    @Test
    void whatCannotBeReadMayComeAgain() {
        body = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };

        servlet.doPost(request(), response());

        assertThat(status).isEqualTo(503);
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotRead() {
        isAsyncSupported = true;
        length = PostedBody.LIMIT + 1L;

        servlet.doPost(request(), response());

        assertThat(status).isEqualTo(400);
        assertThat(isComplete).isTrue();
    }

    @Test
    void aServerThatCannotReadLaterIsOurTrouble() {
        isAsyncSupported = true;

        servlet.doPost(request(), response());

        assertThat(status).isEqualTo(503);
        assertThat(isComplete).isTrue();
    }

    private HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "isAsyncSupported" -> isAsyncSupported;
            case "getContentLengthLong" -> length;
            case "getInputStream" -> new ReadOnly(body);
            case "startAsync" -> context();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private AsyncContext context() {
        return fake(AsyncContext.class, (name, arguments) -> switch (name) {
            case "setTimeout", "addListener" -> null;
            case "getResponse" -> response();
            case "complete" -> isComplete = true;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setStatus" -> status = (int) arguments[0];
            case "setContentLength" -> null;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private interface Answers {
        Object to(String method, Object... arguments);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object answer = answers.to(method.getName(), given);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    /** As filters make them. */
    private static final class ReadOnly extends ServletInputStream {

        private final InputStream in;

        ReadOnly(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public boolean isFinished() {
            throw new UnsupportedOperationException("isFinished");
        }

        @Override
        public boolean isReady() {
            throw new UnsupportedOperationException("isReady");
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("setReadListener");
        }
    }
}
