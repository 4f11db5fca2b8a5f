package io.github.amazonpaygateway.impl.stub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a proxy does with CONNECT. */
public final class Tunnel {

    private Tunnel() {}

    public static Behaviour open() {
        return Tunnel::dig;
    }

    public static Behaviour forUser(String credentials) {
        return (request, wire) -> {
            if (request.header("proxy-authorization")
                    .filter(basic(credentials)::equals)
                    .isPresent()) {
                dig(request, wire);
            } else {
                Behaviour.raw("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n", "")
                        .answer(request, wire);
            }
        };
    }

    private static void dig(Received request, Wire wire) throws IOException {
        String[] target = request.requestLine().split(" ")[1].split(":");
        try (Socket onward = new Socket(target[0], Integer.parseInt(target[1]))) {
            wire.write("HTTP/1.1 200 Go on\r\n\r\n");
            Thread back = new Thread(() -> pump(onward, wire.socket()));
            back.start();
            pump(wire.socket(), onward);
        }
        wire.close();
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException over) {
            // one side closed, as tunnels end
        }
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
