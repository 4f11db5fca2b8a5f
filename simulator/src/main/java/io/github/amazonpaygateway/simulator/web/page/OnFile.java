package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import java.util.Map;

/** Whether the shop may keep the payment method, where it asks for that. */
final class OnFile {

    private static final Template ASKED = Template.of("on-file.html");

    private OnFile() {}

    static Html asked(BuyerView view) {
        return view.onFile()
                ? ASKED.fill(Map.of("checked", isKept(view) ? new Html(" checked") : Html.NOTHING))
                : Html.NOTHING;
    }

    /** What the buyer said before, for a page on which something else is changed. */
    static Html kept(BuyerView view) {
        return isKept(view) ? Html.NOTHING : Tiles.hidden("onFile", "asked");
    }

    private static boolean isKept(BuyerView view) {
        BuyerChoice chosen = view.chosen();
        return chosen == null || chosen.keepOnFile();
    }
}
