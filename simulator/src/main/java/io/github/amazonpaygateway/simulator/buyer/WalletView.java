package io.github.amazonpaygateway.simulator.buyer;

import java.util.List;

/**
 * What the page shows on which a buyer pays for a charge permission with another card.
 *
 * @param chargePermissionId the permission
 * @param open whether something can still be changed
 * @param card the last four digits of the card that pays now
 * @param cards that can be chosen
 */
public record WalletView(String chargePermissionId, boolean open, String card, List<BuyerView.Card> cards) {}
