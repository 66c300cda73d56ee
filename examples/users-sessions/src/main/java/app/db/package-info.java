/** The database's history, one class for each step. A new step names the newest one as its parent. */
package app.db;
