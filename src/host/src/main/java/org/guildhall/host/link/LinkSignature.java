package org.guildhall.host.link;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.guildhall.host.store.WholeFile;

/** Shows that a request comes from the linked product and for whom it acts: a header signed with a secret kept in the home. */
public final class LinkSignature {

    /** The header: user name, time of signing, signature. */
    static final String HEADER = "X-Host-Application-Link";

    private static final long VALID_MILLIS = 60_000;
    private static final int SECRET_BYTES = 32;

    private final byte[] secret;
    private final Clock machine = Clock.systemUTC();

    LinkSignature(byte[] secret) {
        this.secret = secret.clone();
    }

    /** Reads the secret of a home, or makes it. */
    public static LinkSignature in(Path home) throws IOException {
        Path file = home.resolve("application-link.secret");
        if (!Files.exists(file)) {
            byte[] fresh = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(fresh);
            WholeFile.write(file, HexFormat.of().formatHex(fresh));
        }
        return new LinkSignature(HexFormat.of().parseHex(Files.readString(file).trim()));
    }

    /** The header's value for a request that acts as that person. */
    String header(String userName, String method, URI address) {
        long now = machine.millis();
        return userName + ";" + now + ";" + sign(userName, now, method, address.getRawPath());
    }

    /** The name of the person for whom a request acts; empty when the header is forged or old. */
    Optional<String> userOf(String header, String method, String rawPath) {
        String[] parts = header.split(";", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long signedAt = Long.parseLong(parts[1]);
        boolean fresh = Math.abs(machine.millis() - signedAt) < VALID_MILLIS;
        byte[] expected = sign(parts[0], signedAt, method, rawPath).getBytes(StandardCharsets.US_ASCII);
        boolean genuine = MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.US_ASCII));
        return fresh && genuine ? Optional.of(parts[0]) : Optional.empty();
    }

    private String sign(String userName, long millis, String method, String rawPath) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String text = userName + "\n" + millis + "\n" + method + "\n" + rawPath;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
