package fr.forprev.application.account;

/** Port: what nobody can guess. */
public interface Secrets {

  /** 256 bits drawn anew, as 43 characters of base64url. */
  String draw();

  /** SHA-256 of a drawn secret, in hexadecimal: what is stored of it. */
  String hash(String secret);
}
