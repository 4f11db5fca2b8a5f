package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import java.util.Map;

/** Tells the buyer which shop this is for, and how much. */
final class Summary {

    private static final Template TEMPLATE = Template.of("summary.html");

    private Summary() {}

    static Html of(BuyerView view) {
        return TEMPLATE.fill(Map.of("store", store(view), "amount", amount(view)));
    }

    static String amount(BuyerView view) {
        return view.amount() == null ? "Total follows" : view.amount() + " " + view.currency();
    }

    private static String store(BuyerView view) {
        String name = view.storeName();
        return name == null || name.isBlank() ? "Your shop" : name;
    }
}
