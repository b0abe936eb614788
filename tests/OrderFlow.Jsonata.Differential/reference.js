// Answers questions with the reference implementation: node reference.js <folder of the npm package>
// A question is a line of JSON: { expr, input?, bindings? }. Its answer is a line of JSON:
//   { value } | {} for no value | { code, position?, token?, message } | { trouble: "crash" | "limit" | "shape", message }
// What JSON cannot hold stands in a value as a string behind a NUL: function, undefined, NaN, Infinity, -Infinity.
'use strict';

const readline = require('readline');
const jsonata = require(process.argv[2]);

const MAX_STEPS = 100000;
const MAX_DEPTH = 1000;
const NESTING = 200;
const ENTRY = Symbol.for('jsonata.__evaluate_entry');
const EXIT = Symbol.for('jsonata.__evaluate_exit');

Error.stackTraceLimit = 0;

// Items of an array are evaluated side by side there. Of several errors the first in order counts here, not the first in time.
Promise.all = async promises => {
    const settled = await Promise.allSettled(promises);
    const failed = settled.find(one => one.status === 'rejected');
    if (failed) {
        throw failed.reason;
    }
    return settled.map(one => one.value);
};

class Trouble extends Error {
    constructor(trouble, message) {
        super(message);
        this.trouble = trouble;
    }
}

const isFunction = value => typeof value === 'function' || value._jsonata_function === true || value._jsonata_lambda === true;

function plain(value, depth) {
    if (depth > NESTING) {
        throw new Trouble('shape', 'the value nests too deep');
    }
    switch (typeof value) {
        case 'undefined':
            return '\0undefined';
        case 'number':
            return Number.isFinite(value) ? value : '\0' + value;
        case 'function':
            return '\0function';
        case 'object':
            if (value === null) {
                return null;
            }
            if (isFunction(value)) {
                return '\0function';
            }
            if (Array.isArray(value)) {
                return Array.from(value, item => plain(item, depth + 1));
            }
            if (Object.prototype.toString.call(value) !== '[object Object]') {
                throw new Trouble('shape', Object.prototype.toString.call(value));
            }
            const copy = Object.create(null);
            for (const key of Object.keys(value)) {
                if (value[key] !== undefined) {
                    copy[key] = plain(value[key], depth + 1);
                }
            }
            return copy;
        default:
            return value;
    }
}

// A function of the library remembers where it was last called, across evaluations too.
function forget(environment, names) {
    for (const name of names) {
        const value = environment.lookup(name);
        if (value && value._jsonata_function) {
            delete value.token;
            delete value.position;
        }
    }
}

async function answer(question) {
    try {
        const expression = jsonata(question.expr);
        let steps = 0;
        let depth = 0;
        expression.assign(ENTRY, (expr, input, environment) => {
            if (steps === 0) {
                forget(environment, question.expr.match(/\$\w+/g)?.map(name => name.slice(1)) ?? []);
            }
            if (++steps > MAX_STEPS || ++depth > MAX_DEPTH) {
                throw new Trouble('limit', 'too many steps');
            }
        });
        expression.assign(EXIT, () => { depth--; });
        const value = await expression.evaluate(question.input, question.bindings);
        return value === undefined ? {} : { value: plain(value, 0) };
    } catch (error) {
        if (error instanceof Trouble) {
            return { trouble: error.trouble, message: error.message };
        }
        if (error instanceof Error || error === null || typeof error !== 'object' || typeof error.code !== 'string') {
            return { trouble: 'crash', message: String(error && error.message || error) };
        }
        return {
            code: error.code,
            position: error.position,
            token: error.token === undefined ? undefined : String(error.token),
            message: String(error.message),
        };
    }
}

async function main() {
    for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        let text;
        try {
            text = JSON.stringify(await answer(JSON.parse(line)));
        } catch (error) {
            text = JSON.stringify({ trouble: 'shape', message: String(error.message) });
        }
        if (!process.stdout.write(text + '\n')) {
            await new Promise(resolve => process.stdout.once('drain', resolve));
        }
    }
}

main();
