package io.github.amazonpaygateway.demo.timeline.boundary;

import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.timeline.control.Timeline;
import io.github.amazonpaygateway.demo.timeline.entity.TimelineEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What Amazon told of an order. */
@Named("timeline")
@RequestScoped
public class TimelineView {

    @Inject
    Timeline timeline;

    public List<TimelineEntry> entries(Order order) {
        return timeline.of(order.number());
    }

    public String version(Order order) {
        return timeline.version(order);
    }
}
