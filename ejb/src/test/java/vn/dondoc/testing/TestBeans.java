package vn.dondoc.testing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.kernel.Forbidden;

/**
 * The product's beans, one of each, wired by their own annotations: injected fields, transactions, rights, events with
 * their phases. What a test puts in stands for every bean of that type.
 */
public final class TestBeans {
    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final Map<Class<?>, Object> beans = new LinkedHashMap<>();

    public TestBeans(TestDatabase database) {
        this.database = database;
        put(Clock.class, clock);
        put(EntityManager.class, database.entityManager());
    }

    public MovableClock clock() {
        return clock;
    }

    public TestDatabase database() {
        return database;
    }

    /** Whoever calls from now on. */
    public void signedInAs(Actor actor) {
        get(CurrentActor.class).become(actor);
    }

    public <T> TestBeans put(Class<? super T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** The bean of that type, made and wired when it is asked for first. */
    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = beans.values().stream().filter(type::isInstance).findFirst().orElse(null);
        }
        return type.cast(known == null ? made(type) : known);
    }

    private Object made(Class<?> type) {
        try {
            Class<?> intercepted = new ByteBuddy()
                    .subclass(type)
                    .method(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class))
                            .and(ElementMatchers.not(ElementMatchers.isPrivate())))
                    .intercept(MethodDelegation.to(new Around(type)))
                    .make()
                    .load(
                            type.getClassLoader(),
                            ClassLoadingStrategy.UsingLookup.of(
                                    MethodHandles.privateLookupIn(type, MethodHandles.lookup())))
                    .getLoaded();
            Constructor<?> constructor = intercepted.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            wire(type, bean);
            begin(type, bean);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private void wire(Class<?> type, Object bean) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                field.setAccessible(true);
                field.set(bean, injected(field));
            } else if (field.isAnnotationPresent(Resource.class)) {
                field.setAccessible(true);
                field.set(bean, resource(field.getType()));
            }
        }
    }

    private Object injected(Field field) {
        if (field.getType() == Instance.class) {
            return every((Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]);
        }
        return field.getType() == Event.class ? event() : wanted(field.getType());
    }

    /** Every bean of the type that the test has asked for or put in. */
    private Object every(Class<?> type) {
        return Proxy.newProxyInstance(
                TestBeans.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) -> {
                    List<Object> found =
                            beans.values().stream().filter(type::isInstance).toList();
                    return method.getName().equals("iterator") ? found.iterator() : found.stream();
                });
    }

    /** What works at the start of the server is begun by its test. */
    private static void begin(Class<?> type, Object bean) throws ReflectiveOperationException {
        if (type.isAnnotationPresent(Startup.class)) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(bean);
            }
        }
    }

    /** What the server gives: transactions by hand, and work in the background, which is done at once here. */
    private Object resource(Class<?> type) {
        if (type == UserTransaction.class) {
            return database.userTransaction();
        }
        return Proxy.newProxyInstance(
                TestBeans.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    ((Runnable) args[0]).run();
                    return null;
                });
    }

    /** An interface with one implementation among our beans is asked for by the interface. */
    private Object wanted(Class<?> type) {
        return type.getSimpleName().equals("AuditCaller") ? get(CurrentActor.class) : get(type);
    }

    private Event<?> event() {
        return (Event<?>) Proxy.newProxyInstance(
                TestBeans.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    if (method.getName().equals("fire")) {
                        announce(args[0]);
                    }
                    return null;
                });
    }

    private void announce(Object event) {
        for (Map.Entry<Class<?>, Object> bean : List.copyOf(beans.entrySet())) {
            for (Method method : bean.getKey().getDeclaredMethods()) {
                Observes observes = Arrays.stream(method.getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(Observes.class)
                                && parameter.getType().isInstance(event))
                        .map(parameter -> parameter.getAnnotation(Observes.class))
                        .findFirst()
                        .orElse(null);
                if (observes != null) {
                    Runnable call = () -> observe(method, bean.getValue(), event);
                    switch (observes.during()) {
                        case AFTER_SUCCESS -> database.afterCommit(call);
                        case AFTER_COMPLETION -> database.afterEnd(call);
                        case AFTER_FAILURE -> {}
                        default -> call.run();
                    }
                }
            }
        }
    }

    private void observe(Method method, Object bean, Object event) {
        method.setAccessible(true);
        Object[] args = Arrays.stream(method.getParameters())
                .map(Parameter::getType)
                .map(type -> type.isInstance(event) ? event : get(type))
                .toArray();
        try {
            method.invoke(bean, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Transactions and rights around every call from outside the bean. */
    public final class Around {
        private final Class<?> type;
        private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

        Around(Class<?> type) {
            this.type = type;
        }

        @RuntimeType
        public Object call(@Origin Method method, @SuperCall Callable<?> body) throws Exception {
            if (inside.get()) {
                return body.call();
            }
            Callable<Object> guarded = () -> {
                inside.set(true);
                try {
                    return body.call();
                } finally {
                    inside.set(false);
                }
            };
            checkRight(method);
            return switch (mode(method)) {
                case "REQUIRED" -> database.join(guarded);
                case "REQUIRES_NEW" -> database.alone(guarded);
                case "NOT_SUPPORTED" -> database.without(guarded);
                default -> guarded.call();
            };
        }

        private void checkRight(Method method) {
            Requires requires = found(Requires.class, method);
            if (requires != null) {
                Actor actor = get(CurrentActor.class).get();
                if (Arrays.stream(requires.value()).noneMatch(actor::may)) {
                    throw new Forbidden("failure.forbidden");
                }
            }
        }

        private String mode(Method method) {
            Transactional transactional = found(Transactional.class, method);
            if (transactional != null) {
                return transactional.value().name();
            }
            TransactionAttribute attribute = found(TransactionAttribute.class, method);
            if (attribute != null) {
                return attribute.value().name();
            }
            if (type.isAnnotationPresent(TransactionManagement.class)) {
                return "BY_HAND";
            }
            boolean ejb = type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
            return ejb ? TransactionAttributeType.REQUIRED.name() : "SUPPORTS";
        }

        private <A extends java.lang.annotation.Annotation> A found(Class<A> annotation, AnnotatedElement method) {
            A on = method.getAnnotation(annotation);
            return on != null ? on : type.getAnnotation(annotation);
        }
    }
}
