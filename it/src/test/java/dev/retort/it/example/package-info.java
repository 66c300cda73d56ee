/** The example that newcomers copy: what it builds, and what the compiler says once it is broken. */
package dev.retort.it.example;
