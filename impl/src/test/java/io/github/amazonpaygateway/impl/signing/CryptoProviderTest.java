package io.github.amazonpaygateway.impl.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactorySpi;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.SignatureSpi;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CryptoProviderTest {

    private static final CryptoProviderSource WORKING = () -> TestKeys.JDK;

    @ParameterizedTest
    @EnumSource(
            value = CryptoProviderChoice.class,
            names = {"AUTO", "JDK"})
    void findsOneThatSigns(CryptoProviderChoice choice) throws GeneralSecurityException {
        CryptoProvider provider = CryptoProvider.select(choice);

        CryptoSelfTest.run(provider);
    }

    @Test
    void prefersTheNativeProviderWhereItLoads() {
        assumeTrue(nativeProviderLoads(), "the native provider at test scope is for Linux on x86-64");

        assertThat(CryptoProvider.select(CryptoProviderChoice.AUTO)).asString().startsWith("AmazonCorretto");
    }

    private static boolean nativeProviderLoads() {
        String platform = System.getProperty("os.name") + System.getProperty("os.arch");
        return platform.equals("Linuxamd64") && !Files.exists(Path.of("/lib/ld-musl-x86_64.so.1"));
    }

    @Test
    void goesOnToTheNextWhateverHappens() {
        var selection = new CryptoProviderSelection(List.of(
                () -> {
                    throw new ClassNotFoundException("com.example.Absent");
                },
                () -> {
                    throw new UnsatisfiedLinkError("no native library for this machine");
                },
                () -> new CryptoProvider(Security.getProvider("SUN"), "RSASSA-PSS"),
                WORKING));

        assertThat(selection.select()).isSameAs(TestKeys.JDK);
    }

    @Test
    void neverTakesOneWhoseSignaturesDoNotVerify() {
        var lying = new CryptoProvider(new LyingProvider(), "RSASSA-PSS");

        assertThat(new CryptoProviderSelection(List.of(() -> lying, WORKING)).select())
                .isSameAs(TestKeys.JDK);
        assertThatThrownBy(() -> CryptoSelfTest.run(lying)).hasMessage("Lying 1.0 makes signatures that do not verify");
    }

    @Test
    void saysWhyTheWantedOneDoesNotWork() {
        var selection = new CryptoProviderSelection(List.of(() -> {
            throw new ClassNotFoundException("com.example.Absent");
        }));

        assertThatThrownBy(selection::select)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("com.example.Absent is not on the class path");
    }

    @Test
    void installsNothingInTheJvm() {
        List<Provider> before = Arrays.asList(Security.getProviders());

        CryptoProvider.select(CryptoProviderChoice.AUTO);

        assertThat(Security.getProviders()).containsExactlyElementsOf(before);
    }

    /** Decodes keys well and signs with zeros. */
    @SuppressWarnings("serial")
    private static final class LyingProvider extends Provider {

        LyingProvider() {
            super("Lying", "1.0", "signs with zeros");
            putService(new Service(this, "Signature", "RSASSA-PSS", LyingSignature.class.getName(), null, null) {
                @Override
                public SignatureSpi newInstance(Object parameter) {
                    return new LyingSignature();
                }
            });
            putService(new Service(this, "KeyFactory", "RSA", "JDK", null, null) {
                @Override
                public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
                    return (KeyFactorySpi) Security.getProvider("SunRsaSign")
                            .getService("KeyFactory", "RSA")
                            .newInstance(null);
                }
            });
        }
    }

    private static final class LyingSignature extends SignatureSpi {

        @Override
        protected void engineInitVerify(PublicKey key) {}

        @Override
        protected void engineInitSign(PrivateKey key) {}

        @Override
        protected void engineUpdate(byte b) {}

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) {}

        @Override
        protected byte[] engineSign() {
            return new byte[256];
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            return true;
        }

        @Override
        protected void engineSetParameter(AlgorithmParameterSpec parameters) {}

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {}

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            return null;
        }
    }
}
