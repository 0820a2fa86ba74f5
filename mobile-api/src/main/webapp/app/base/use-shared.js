import { useEffect, useState } from './ui.js';

/** The present value of something shared, drawn again whenever it changes. */
export function useShared(source) {
    const [value, setValue] = useState(source.get());
    useEffect(() => {
        setValue(source.get());
        return source.watch(setValue);
    }, [source]);
    return value;
}
