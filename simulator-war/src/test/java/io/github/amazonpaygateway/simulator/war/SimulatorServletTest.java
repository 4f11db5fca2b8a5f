package io.github.amazonpaygateway.simulator.war;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorServletTest {

    final SimulatorServlet servlet = new SimulatorServlet();
    final List<String> told = new ArrayList<>();
    final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        System.setProperty("simulator.key-dir", directory.toString());
        servlet.init(fake(ServletConfig.class, (name, arguments) -> switch (name) {
            case "getServletContext" -> fake(ServletContext.class, (asked, none) -> "");
            default -> null;
        }));
    }

    @AfterEach
    void forget() {
        System.clearProperty("simulator.key-dir");
    }

    @Test
    void answersAsTheSimulatorDoes() throws Exception {
        ask("GET", "/simulator/health", "");

        assertThat(told).contains("setStatus [200]");
        assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void refusesToResetAConnectionAndSaysWhatToDo() throws Exception {
        ask("POST", "/simulator/faults", "{\"reset\":true}");

        assertThat(told).contains("setStatus [400]");
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("cannot reset its connection", "Use drop");

        body.reset();
        ask("GET", "/simulator/faults", "");
        assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("{\"faults\":[]}");
    }

    @Test
    void breaksADroppedAnswerOffAsItSaysBeforehand() throws Exception {
        ask("POST", "/simulator/faults", "{\"drop\":true}");
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("\"note\"", "breaks off after its headers");

        body.reset();
        told.clear();
        ask("GET", "/v2/charges/x", "");

        assertThat(told).contains("setHeader [Connection, close]", "setContentLength [1024]", "flushBuffer []");
        assertThat(body.size()).isZero();
    }

    private void ask(String method, String path, String content) throws Exception {
        servlet.service(
                fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getScheme" -> "http";
                    case "getHeaderNames" -> Collections.enumeration(List.of());
                    case "getInputStream" -> input(content);
                    default -> null;
                }),
                fake(HttpServletResponse.class, (name, arguments) -> {
                    told.add(name + " " + (arguments == null ? List.of() : List.of(arguments)));
                    return name.equals("getOutputStream") ? output() : null;
                }));
    }

    private static <T> T fake(Class<T> type, BiFunction<String, Object @Nullable [], @Nullable Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.apply(method.getName(), arguments)));
    }

    private static ServletInputStream input(String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
