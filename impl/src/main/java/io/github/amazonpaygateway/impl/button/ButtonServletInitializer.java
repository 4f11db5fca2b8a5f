package io.github.amazonpaygateway.impl.button;

import io.github.amazonpaygateway.impl.config.ButtonPath;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Puts the servlet to its path, if there is one. Found by the container through {@code META-INF/services}. */
public class ButtonServletInitializer implements ServletContainerInitializer {

    private static final String SERVLET = "amazonpay-button";

    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext application) {
        ButtonPath.in(ConfigProvider.getConfig()).ifPresent(path -> register(application, path));
    }

    private static void register(ServletContext application, String path) {
        ServletRegistration.@Nullable Dynamic servlet = application.addServlet(SERVLET, ButtonServlet.class);
        if (servlet == null) {
            return; // the shop has mapped it in its web.xml
        }
        servlet.setLoadOnStartup(1);
        if (!servlet.addMapping(path + "/*").isEmpty()) {
            throw new IllegalStateException(
                    "amazonpay.button.path: " + path + " is the path of another servlet; choose another one");
        }
    }
}
