package io.github.amazonpaygateway.impl.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.account.MerchantAccounts;
import io.github.amazonpaygateway.account.Stores;
import io.github.amazonpaygateway.buyer.Buyers;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.delivery.DeliveryTrackers;
import io.github.amazonpaygateway.disbursement.Disbursements;
import io.github.amazonpaygateway.dispute.Disputes;
import io.github.amazonpaygateway.file.Files;
import io.github.amazonpaygateway.instore.InStore;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import io.github.amazonpaygateway.report.ReportSchedules;
import io.github.amazonpaygateway.report.Reports;
import io.github.amazonpaygateway.token.AuthorizationTokens;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Without a serialiser of ours, JSON-B would send what a record happens to hold, its key included. */
class EveryTypeTest {

    private static List<Method> operations() {
        return Stream.of(
                        CheckoutSessions.class,
                        ChargePermissions.class,
                        Charges.class,
                        Refunds.class,
                        Buyers.class,
                        DeliveryTrackers.class,
                        AuthorizationTokens.class,
                        Reports.class,
                        ReportSchedules.class,
                        Disbursements.class,
                        Disputes.class,
                        Files.class,
                        InStore.class,
                        MerchantAccounts.class,
                        Stores.class)
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .toList();
    }

    @Test
    void everyRequestOfTheApiHasItsSerializer() {
        List<Type> written = Arrays.stream(AmazonPayJson.serializers(ApiVersion.V2))
                .map(serializer -> mapped(serializer, JsonbSerializer.class))
                .toList();

        assertThat(operations())
                .flatMap(operation -> List.of(operation.getParameterTypes()))
                .filteredOn(type -> !type.getSimpleName().matches("String|List|OutputStream|long|.*Id|.*Token|.*Query"))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(written).contains(type));
    }

    @Test
    void everyObjectOfTheApiHasItsDeserializer() {
        List<Type> read = Arrays.stream(AmazonPayJson.deserializers(ApiVersion.V2))
                .map(deserializer -> mapped(deserializer, JsonbDeserializer.class))
                .toList();

        assertThat(operations())
                .<Class<?>>map(Method::getReturnType)
                .filteredOn(type -> type.getName().startsWith("io.github.")
                        && !type.getSimpleName()
                                .matches("ChargeOutcome|RefundOutcome|CheckoutOutcome|MerchantAccountClaim"))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(read).contains(type));
    }

    private static Type mapped(Object component, Class<?> role) {
        return Arrays.stream(component.getClass().getGenericInterfaces())
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == role)
                .map(type -> type.getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }
}
