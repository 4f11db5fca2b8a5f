package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.impl.config.NotificationPath;
import io.github.amazonpaygateway.notification.NotificationInbox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the notifications of one application are kept. Public for the container only. */
@ApplicationScoped
public class InboxChoice {

    private static final System.Logger LOG = System.getLogger(InboxChoice.class.getName());

    @Inject
    Instance<NotificationInbox> inboxes;

    /** A shop that has two wants to keep notifications, and would lose them if neither was taken. */
    void check(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_BEFORE)
                    Object start) {
        if (inboxes.isAmbiguous()
                && NotificationPath.in(ConfigProvider.getConfig()).isPresent()) {
            IllegalStateException several = new IllegalStateException(
                    "There are several beans of type NotificationInbox (" + names() + "), so it is not clear where"
                            + " notifications of Amazon Pay are to be kept. Remove all but one, or make one an"
                            + " @Alternative with a @Priority");
            LOG.log(Level.ERROR, several.getMessage()); // not every server tells why it does not start
            throw several;
        }
    }

    private String names() {
        return inboxes.handlesStream()
                .map(handle -> handle.getBean().getBeanClass().getName())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** @param memory how long ids are known where nothing but memory is there to keep notifications */
    NotificationInbox inbox(Duration memory) {
        if (inboxes.isResolvable()) {
            return inboxes.get();
        }
        LOG.log(
                Level.WARNING,
                "Notifications of Amazon Pay are kept in memory: those that are not dealt with are lost when the server"
                        + " stops");
        return new MemoryInbox(memory);
    }
}
