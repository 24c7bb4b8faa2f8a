package fr.forprev.application;

import java.util.UUID;

/** Port: draws keys. */
public interface NewId {

  /** A key never drawn before, sorting after the earlier ones, byte by byte (version 7). No secret. */
  UUID next();
}
