// Stands in for Electron where electron-store runs in plain Node with a folder of its own: then it
// uses nothing of Electron, but imports it.
const nothing = {};
export { nothing as default };
