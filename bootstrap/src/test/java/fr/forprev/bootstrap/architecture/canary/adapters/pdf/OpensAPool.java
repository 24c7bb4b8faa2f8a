package fr.forprev.bootstrap.architecture.canary.adapters.pdf;

import com.zaxxer.hikari.HikariDataSource;

/** Pages that open connections. */
public record OpensAPool(HikariDataSource pool) {}
