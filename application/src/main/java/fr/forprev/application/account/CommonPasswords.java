package fr.forprev.application.account;

/** Port: passwords that are common, or known from breaches, and what is plainly made of them. */
public interface CommonPasswords {

  /** Whether {@code password}, whatever its case, is one of those that are tried first. */
  boolean contains(String password);
}
