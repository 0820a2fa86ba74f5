/**
 * What tests of acts run on instead of a server: a real database with the real migrations, beans wired as the container
 * would wire them with transactions and rights in force, and a clock that can be moved. No mocks.
 */
package vn.dondoc.testing;
