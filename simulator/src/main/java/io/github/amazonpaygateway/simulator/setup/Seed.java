package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.BodyText;
import java.io.IOException;
import java.nio.file.Files;

/**
 * A file with a snapshot to begin with.
 *
 * @param file the setting that names it
 */
public record Seed(Setting file) {

    /**
     * Brings a simulator to the state in the file.
     *
     * @throws InvalidSettingException if the file holds no snapshot that can be used
     */
    public void sow(AmazonPaySimulator simulator) {
        try {
            simulator.restore(BodyText.parse(Files.readAllBytes(file.path())));
        } catch (IOException | Refusal | IllegalArgumentException unusable) {
            throw file.refused(
                    "'" + file.value() + "' cannot be used (" + unusable.getMessage() + ")",
                    "Name a file with a snapshot");
        }
    }
}
