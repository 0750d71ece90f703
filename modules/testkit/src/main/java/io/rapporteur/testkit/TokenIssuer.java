package io.rapporteur.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * Gives whoever knows the secret a token it signed, as an identity provider does (OAuth 2.0 client
 * credentials, JWT by RS256), and tells its public key as a JWK set.
 */
final class TokenIssuer implements AutoCloseable {
  static final String NAME = "the issuer of the tests";
  static final String AUDIENCE = "news";

  private static final String KEY = "key-1";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final long LIFE_SECONDS = 600;
  private static final String ALLOWED = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

  private final HttpServer server;
  private final KeyPair keys;
  private final String secret;

  private TokenIssuer(HttpServer server, KeyPair keys, String secret) {
    this.server = server;
    this.keys = keys;
    this.secret = secret;
  }

  static TokenIssuer start(String secret) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    TokenIssuer issuer = new TokenIssuer(server, makeKeys(), secret);
    server.createContext("/token", issuer::token);
    server.createContext("/keys", exchange -> answer(exchange, 200, issuer.jwks()));
    server.start();
    // Kafka asks no address that is not named here, brokers and clients alike
    System.setProperty(ALLOWED, issuer.tokenUrl() + "," + issuer.keysUrl());
    return issuer;
  }

  String tokenUrl() {
    return url("/token");
  }

  String keysUrl() {
    return url("/keys");
  }

  private String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private void token(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    String login = header == null ? "" : header.replaceFirst("^Basic ", "");
    String[] who = new String(Base64.getDecoder().decode(login), UTF_8).split(":", 2);
    if (who.length < 2 || !who[1].equals(secret)) {
      answer(exchange, 401, "{\"error\":\"invalid_client\"}");
      return;
    }
    answer(
        exchange,
        200,
        "{\"access_token\":\""
            + signed(who[0])
            + "\",\"token_type\":\"Bearer\",\"expires_in\":"
            + LIFE_SECONDS
            + "}");
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String signed(String user) {
    long now = System.currentTimeMillis() / 1_000;
    String claims =
        """
        {"sub":"%s","iss":"%s","aud":"%s","iat":%d,"exp":%d,"scope":"kafka"}"""
            .formatted(user, NAME, AUDIENCE, now, now + LIFE_SECONDS);
    String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + KEY + "\"}";
    String text = encode(header.getBytes(UTF_8)) + "." + encode(claims.getBytes(UTF_8));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(text.getBytes(UTF_8));
      return text + "." + encode(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String jwks() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}"""
        .formatted(
            KEY, encode(unsigned(key.getModulus())), encode(unsigned(key.getPublicExponent())));
  }

  /** Without the byte that keeps the sign. */
  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String encode(byte[] bytes) {
    return BASE64.encodeToString(bytes);
  }

  private static KeyPair makeKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
