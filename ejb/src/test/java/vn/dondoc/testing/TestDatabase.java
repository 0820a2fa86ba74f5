package vn.dondoc.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.Session;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import vn.dondoc.kernel.migration.Migrations;

/**
 * A database with the product's own migrations and persistence unit, outside a server. It is made once for all tests
 * that ask for it; {@link #empty} takes every row away again.
 */
public final class TestDatabase {
    private static final Map<String, TestDatabase> MADE = new HashMap<>();

    private static TestDatabase preferred;

    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<Transaction>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final ThreadLocal<EntityManager> outside;
    private final EntityManager entityManager;
    private final ThreadLocal<List<String>> heard = new ThreadLocal<>();

    /** Tables that the migrations have filled: they are never emptied. */
    private final Set<String> reference = new HashSet<>();

    private TestDatabase(DataSource source) {
        Migrations.apply(source);
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put("hibernate.session_factory.statement_inspector", (StatementInspector) this::noted);
        settings.put("hibernate.search.backend.type", "lucene");
        settings.put("hibernate.search.schema_management.strategy", "create-or-validate");
        settings.put("hibernate.search.backend.directory.type", "local-heap");
        factory = Persistence.createEntityManagerFactory("dondoc", settings);
        outside = ThreadLocal.withInitial(factory::createEntityManager);
        entityManager = (EntityManager) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(current(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        run(() -> reference.addAll(withRows(tables())));
    }

    /** The embedded database, in memory. */
    public static synchronized TestDatabase h2() {
        return MADE.computeIfAbsent(
                "h2",
                name -> new TestDatabase(JdbcConnectionPool.create(
                        "jdbc:h2:mem:dondoc;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "sa")));
    }

    /** The database that tests run on which do not care: H2, unless another one was preferred. */
    public static synchronized TestDatabase preferred() {
        return preferred == null ? h2() : preferred;
    }

    /** Makes tests that do not care run on that database; null goes back to H2. */
    public static synchronized void prefer(TestDatabase database) {
        preferred = database;
    }

    /** Another database, known by a name. */
    public static synchronized TestDatabase on(String name, DataSource source) {
        return MADE.computeIfAbsent(name, unknown -> new TestDatabase(source));
    }

    /** What beans get for their persistence context: the one of the transaction that is open in this thread. */
    public EntityManager entityManager() {
        return entityManager;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    private EntityManager current() {
        Transaction transaction = open.get().peek();
        if (transaction != null) {
            return transaction.em();
        }
        EntityManager em = outside.get();
        em.clear();
        return em;
    }

    /** Runs in the open transaction, or in a new one when there is none. */
    public <T> T join(Callable<T> work) throws Exception {
        return open.get().peek() == null ? alone(work) : work.call();
    }

    /** Runs in a transaction of its own. */
    public <T> T alone(Callable<T> work) throws Exception {
        Transaction transaction = new Transaction(factory.createEntityManager(), new ArrayList<>(), new ArrayList<>());
        open.get().push(transaction);
        boolean done = false;
        try {
            transaction.em().getTransaction().begin();
            T result = work.call();
            transaction.em().getTransaction().commit();
            done = true;
            return result;
        } finally {
            open.get().pop();
            if (!done && transaction.em().getTransaction().isActive()) {
                transaction.em().getTransaction().rollback();
            }
            transaction.ended(done);
        }
    }

    /** Runs outside the open transaction. */
    public <T> T without(Callable<T> work) throws Exception {
        Deque<Transaction> suspended = open.get();
        open.set(new ArrayDeque<>());
        try {
            return work.call();
        } finally {
            open.set(suspended);
        }
    }

    /** Runs after the commit of the open transaction, at once when there is none. */
    public void afterCommit(Runnable work) {
        Transaction transaction = open.get().peek();
        if (transaction == null) {
            work.run();
        } else {
            transaction.afterCommit().add(work);
        }
    }

    /** Runs after the open transaction, however it ends; at once when there is none. */
    public void afterEnd(Runnable work) {
        Transaction transaction = open.get().peek();
        if (transaction == null) {
            work.run();
        } else {
            transaction.afterEnd().add(work);
        }
    }

    /** Transactions begun and ended by hand, as the server gives them to those who ask. */
    public UserTransaction userTransaction() {
        return new HandMade(this);
    }

    void begin() {
        Transaction transaction = new Transaction(factory.createEntityManager(), new ArrayList<>(), new ArrayList<>());
        transaction.em().getTransaction().begin();
        open.get().push(transaction);
    }

    void end(boolean commit) throws RollbackException {
        Transaction transaction = open.get().pop();
        boolean committed = false;
        try {
            if (commit) {
                transaction.em().getTransaction().commit();
                committed = true;
            } else {
                transaction.em().getTransaction().rollback();
            }
        } catch (PersistenceException e) {
            RollbackException refused = new RollbackException();
            refused.initCause(e);
            throw refused;
        } finally {
            transaction.ended(committed);
        }
    }

    boolean isOpen() {
        return !open.get().isEmpty();
    }

    /** The SQL statements that the work sends from this thread. */
    public List<String> statements(Runnable work) {
        heard.set(new ArrayList<>());
        try {
            work.run();
            return heard.get();
        } finally {
            heard.remove();
        }
    }

    private String noted(String sql) {
        if (heard.get() != null) {
            heard.get().add(sql);
        }
        return sql;
    }

    /** Runs the work in a transaction; for preparing and looking. */
    public void run(Runnable work) {
        try {
            join(() -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes every row away but those that the migrations wrote. */
    public TestDatabase empty() {
        run(() -> {
            List<String> filled = withRows(tables().stream()
                    .filter(table -> !reference.contains(table))
                    .toList());
            if (isH2()) {
                sql("set referential_integrity false");
                filled.forEach(table -> sql("truncate table \"" + table + "\""));
                sql("set referential_integrity true");
            } else if (!filled.isEmpty()) {
                sql("truncate table " + String.join(", ", filled) + " cascade");
            }
        });
        return this;
    }

    private List<String> tables() {
        return entityManager().createNativeQuery("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                        and table_name not like 'flyway%'""", String.class).getResultList().stream()
                .map(Object::toString)
                .toList();
    }

    private List<String> withRows(List<String> tables) {
        String sql = tables.stream()
                .map(table -> "select '" + table + "' where exists (select 1 from \"" + table + "\")")
                .collect(Collectors.joining(" union all "));
        return entityManager().createNativeQuery(sql, String.class).getResultList().stream()
                .map(Object::toString)
                .toList();
    }

    private boolean isH2() {
        return entityManager()
                .unwrap(Session.class)
                .doReturningWork(connection ->
                        connection.getMetaData().getDatabaseProductName().equals("H2"));
    }

    private void sql(String statement) {
        entityManager().createNativeQuery(statement).executeUpdate();
    }

    private record Transaction(EntityManager em, List<Runnable> afterCommit, List<Runnable> afterEnd) {
        void ended(boolean committed) {
            em.close();
            if (committed) {
                afterCommit.forEach(Runnable::run);
            }
            afterEnd.forEach(Runnable::run);
        }
    }
}
