package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import io.github.amazonpaygateway.simulator.json.BodyText;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of trouble strikes the calls that it is told to strike, in each of the ways to tell it. */
class FaultMatrixTest {

    static final int CALLS = 40;

    final TestShop shop = TestShop.open();
    final String permission = Checkout.permission(shop, "100.00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':503",
                "'status':429,'reasonCode':'TooManyRequests','headers':{'Retry-After':'1'}",
                "'status':200,'body':'<html>'",
                "'delay':'PT0.001S'",
                "'advance':'PT1S'",
                "'drop':true",
                "'drop':true,'when':'after'",
                "'reset':true",
                "'reset':true,'when':'after'",
                "'answer':'html'",
                "'answer':'truncated'",
                "'answer':'malformed'",
                "'answer':'duplicated'",
                "'answer':'unknownFields'",
                "'answer':'unknownState'"
            })
    void strikesAnOperationTheNthCallOrByChance(String trouble) {
        assertThat(struck("'operation':'getChargePermission'," + trouble)).containsExactly(0);
        assertThat(struck("'operation':'getCharge'," + trouble)).isEmpty();
        assertThat(struck("'call':3," + trouble)).containsExactly(2);
        assertThat(struck("'call':3,'times':2," + trouble)).containsExactly(2, 3);
        List<Integer> bySeed = struck("'probability':0.5,'seed':7," + trouble);
        assertThat(bySeed)
                .hasSizeBetween(5, CALLS - 5)
                .isEqualTo(struck("'probability':0.5,'seed':7,'status':503"))
                .isNotEqualTo(struck("'probability':0.5,'seed':8," + trouble));
    }

    private List<Integer> struck(String fault) {
        shop.simulator().faults().clear();
        shop.simulator().faults().add(BodyText.parse(json("{" + fault + "}")));
        int before = shop.simulator().journal().entries().size();
        for (int i = 0; i < CALLS; i++) {
            shop.raw("GET", "chargePermissions/" + permission, "", Map.of());
        }
        List<JournalEntry> entries = shop.simulator().journal().entries();
        return IntStream.range(0, CALLS)
                .filter(i -> entries.get(before + i).fault())
                .boxed()
                .toList();
    }
}
