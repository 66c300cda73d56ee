/** Whole runs on real databases: what commits together, what a failure leaves, and what several runs at once do. */
package dev.retort.it.run;
