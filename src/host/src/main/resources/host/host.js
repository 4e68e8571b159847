/* What plugins expect of the products' own scripts beyond AUI. */
(function ($) {
    'use strict';
    // AUI's AJS is a module namespace whose members cannot be set; the products' is a plain object.
    var AJS = window.AJS = Object.assign({}, window.AJS);
    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute('content') : undefined;
    }
    window.contextPath = meta('context-path') || '';
    AJS.$ = $;
    AJS.contextPath = function () { return window.contextPath; };
    AJS.toInit = AJS.toInit || function (start) { $(function () { start($); }); };
    AJS.Meta = AJS.Meta || {
        get: meta,
        set: function (name, value) {
            var element = document.querySelector('meta[name="ajs-' + name + '"]');
            if (!element) {
                element = document.createElement('meta');
                element.setAttribute('name', 'ajs-' + name);
                document.head.appendChild(element);
            }
            element.setAttribute('content', value);
        },
        getBoolean: function (name) { return meta(name) === 'true'; },
        getNumber: function (name) { return Number(meta(name)); },
        getAllAsMap: function () {
            var all = {};
            document.querySelectorAll('meta[name^="ajs-"]').forEach(function (element) {
                all[element.getAttribute('name').substring(4)] = element.getAttribute('content');
            });
            return all;
        }
    };
    AJS.format = AJS.format || function (text) {
        var values = Array.prototype.slice.call(arguments, 1);
        return text.replace(/''/g, '\u0000').replace(/\{(\d+)\}/g, function (whole, index) {
            return index < values.length ? values[index] : whole;
        }).replace(/\u0000/g, '\'');
    };
    AJS.I18n = AJS.I18n || { getText: function (key) { return key; } };
}(window.jQuery));
