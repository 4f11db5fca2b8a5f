package io.github.amazonpaygateway.simulator.json;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/**
 * An object whose names are not fixed.
 *
 * @param names what a name looks like
 * @param values what each value has to keep
 */
public record MapRule(Pattern names, Rule values) implements Rule {

    @Override
    public JsonValue read(String name, JsonValue value) {
        Rules.anyObject().read(name, value);
        var read = JsonFactory.object();
        value.asJsonObject().forEach((key, item) -> {
            if (!names.matcher(key).matches()) {
                throw invalidValue(name, key, "Not a name that can stand here.");
            }
            read.add(key, values.read(key, item));
        });
        return read.build();
    }
}
