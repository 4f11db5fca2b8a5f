package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.impl.config.NotificationPath;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Puts the servlet to its path, if there is one. Found by the container through {@code META-INF/services}. */
public class NotificationServletInitializer implements ServletContainerInitializer {

    private static final String SERVLET = "amazonpay-notifications";

    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext application) {
        Optional<String> path = NotificationPath.in(ConfigProvider.getConfig());
        path.ifPresent(text -> register(application, text));
    }

    private static void register(ServletContext application, String path) {
        ServletRegistration.@Nullable Dynamic servlet = application.addServlet(SERVLET, NotificationServlet.class);
        if (servlet == null) {
            return; // the shop has mapped it in its web.xml
        }
        servlet.setLoadOnStartup(1);
        servlet.setAsyncSupported(true);
        if (!servlet.addMapping(path).isEmpty()) {
            throw new IllegalStateException(
                    "amazonpay.notifications.path: " + path + " is the path of another servlet; choose another one");
        }
    }
}
