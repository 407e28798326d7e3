// Generated from openapi/ by `npm run generate`. Do not edit.
import formats from "ajv-formats/dist/formats.js";
import ucs2length from "ajv/dist/runtime/ucs2length.js";
function validateAccount(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAccount.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateAccount.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateAccount.errors = vErrors;
  return errors === 0;
}
validateAccount.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateFriendItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFriendItem.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateFriendItem.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.To_Account !== void 0) {
          const _errs1 = errors;
          if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Remark !== void 0) {
            const _errs2 = errors;
            if (typeof data.Remark !== "string") {
              validateFriendItem.errors = [{ instancePath: instancePath + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.GroupName !== void 0) {
              const _errs4 = errors;
              if (typeof data.GroupName !== "string") {
                validateFriendItem.errors = [{ instancePath: instancePath + "/GroupName", schemaPath: "#/properties/GroupName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.AddSource !== void 0) {
                const _errs6 = errors;
                if (typeof data.AddSource !== "string") {
                  validateFriendItem.errors = [{ instancePath: instancePath + "/AddSource", schemaPath: "#/properties/AddSource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.AddWording !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.AddWording !== "string") {
                    validateFriendItem.errors = [{ instancePath: instancePath + "/AddWording", schemaPath: "#/properties/AddWording/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateFriendItem.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFriendItem.errors = vErrors;
  return errors === 0;
}
validateFriendItem.evaluated = { "props": { "To_Account": true, "Remark": true, "GroupName": true, "AddSource": true, "AddWording": true }, "dynamicProps": false, "dynamicItems": false };
const formats0 = formats.fullFormats.int64;
function validateEventTime(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateEventTime.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validateEventTime.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (!formats0.validate(data)) {
        validateEventTime.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
        return false;
      }
    }
  }
  validateEventTime.errors = vErrors;
  return errors === 0;
}
validateEventTime.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateSnsPrevFriendAddRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsPrevFriendAddRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.FriendItem === void 0 && (missing0 = "FriendItem")) {
        validateSnsPrevFriendAddRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateSnsPrevFriendAddRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Sns.CallbackPrevFriendAdd" !== data0) {
            validateSnsPrevFriendAddRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Sns.CallbackPrevFriendAdd" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Requester_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Requester_Account, { instancePath: instancePath + "/Requester_Account", parentData: data, parentDataProperty: "Requester_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.From_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.FriendItem !== void 0) {
                let data3 = data.FriendItem;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateFriendItem(data3[i0], { instancePath: instancePath + "/FriendItem/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateFriendItem.errors : vErrors.concat(validateFriendItem.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateSnsPrevFriendAddRequest.errors = [{ instancePath: instancePath + "/FriendItem", schemaPath: "#/properties/FriendItem/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.AddType !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.AddType !== "string") {
                    validateSnsPrevFriendAddRequest.errors = [{ instancePath: instancePath + "/AddType", schemaPath: "#/properties/AddType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ForceAddFlags !== void 0) {
                    let data6 = data.ForceAddFlags;
                    const _errs10 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                      validateSnsPrevFriendAddRequest.errors = [{ instancePath: instancePath + "/ForceAddFlags", schemaPath: "#/properties/ForceAddFlags/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs12 = errors;
                      if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateSnsPrevFriendAddRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsPrevFriendAddRequest.errors = vErrors;
  return errors === 0;
}
validateSnsPrevFriendAddRequest.evaluated = { "props": { "CallbackCommand": true, "Requester_Account": true, "From_Account": true, "FriendItem": true, "AddType": true, "ForceAddFlags": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateQuery(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateQuery.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.SdkAppid === void 0 && (missing0 = "SdkAppid")) {
        validateQuery.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.SdkAppid !== void 0) {
          const _errs1 = errors;
          if (typeof data.SdkAppid !== "string") {
            validateQuery.errors = [{ instancePath: instancePath + "/SdkAppid", schemaPath: "#/properties/SdkAppid/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.CallbackCommand !== void 0) {
            const _errs3 = errors;
            if (typeof data.CallbackCommand !== "string") {
              validateQuery.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.contenttype !== void 0) {
              const _errs5 = errors;
              if (typeof data.contenttype !== "string") {
                validateQuery.errors = [{ instancePath: instancePath + "/contenttype", schemaPath: "#/properties/contenttype/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ClientIP !== void 0) {
                const _errs7 = errors;
                if (typeof data.ClientIP !== "string") {
                  validateQuery.errors = [{ instancePath: instancePath + "/ClientIP", schemaPath: "#/properties/ClientIP/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.OptPlatform !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.OptPlatform !== "string") {
                    validateQuery.errors = [{ instancePath: instancePath + "/OptPlatform", schemaPath: "#/properties/OptPlatform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Sign !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.Sign !== "string") {
                      validateQuery.errors = [{ instancePath: instancePath + "/Sign", schemaPath: "#/properties/Sign/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.RequestTime !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.RequestTime !== "string") {
                        validateQuery.errors = [{ instancePath: instancePath + "/RequestTime", schemaPath: "#/properties/RequestTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateQuery.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateQuery.errors = vErrors;
  return errors === 0;
}
validateQuery.evaluated = { "props": { "SdkAppid": true, "CallbackCommand": true, "contenttype": true, "ClientIP": true, "OptPlatform": true, "Sign": true, "RequestTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateHeaders(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateHeaders.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      validateHeaders.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateHeaders.errors = vErrors;
  return errors === 0;
}
validateHeaders.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateSnsPrevFriendAddCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsPrevFriendAddCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateSnsPrevFriendAddCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateSnsPrevFriendAddRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateSnsPrevFriendAddRequest.errors : vErrors.concat(validateSnsPrevFriendAddRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateSnsPrevFriendAddCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsPrevFriendAddCallback.errors = vErrors;
  return errors === 0;
}
validateSnsPrevFriendAddCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const func1 = ucs2length.default;
function validateFriendVerdict(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFriendVerdict.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.To_Account === void 0 && (missing0 = "To_Account") || data.ResultCode === void 0 && (missing0 = "ResultCode") || data.ResultInfo === void 0 && (missing0 = "ResultInfo")) {
        validateFriendVerdict.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "To_Account" || key0 === "ResultCode" || key0 === "ResultInfo")) {
            validateFriendVerdict.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.To_Account !== void 0) {
            let data0 = data.To_Account;
            const _errs2 = errors;
            if (!validateAccount(data0, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validateFriendVerdict.errors = [{ instancePath: instancePath + "/To_Account", schemaPath: "#/properties/To_Account/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ResultCode !== void 0) {
              let data1 = data.ResultCode;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateFriendVerdict.errors = [{ instancePath: instancePath + "/ResultCode", schemaPath: "#/properties/ResultCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              if (0 !== data1) {
                const err0 = { instancePath: instancePath + "/ResultCode", schemaPath: "#/properties/ResultCode/anyOf/0/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              const _errs7 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                const err1 = { instancePath: instancePath + "/ResultCode", schemaPath: "#/properties/ResultCode/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (errors === _errs7) {
                if (typeof data1 == "number") {
                  if (data1 > 39e3 || isNaN(data1)) {
                    const err2 = { instancePath: instancePath + "/ResultCode", schemaPath: "#/properties/ResultCode/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 39e3 }, message: "must be <= 39000" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data1 < 38e3 || isNaN(data1)) {
                      const err3 = { instancePath: instancePath + "/ResultCode", schemaPath: "#/properties/ResultCode/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 38e3 }, message: "must be >= 38000" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid0 = _errs7 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err4 = { instancePath: instancePath + "/ResultCode", schemaPath: "#/properties/ResultCode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
                validateFriendVerdict.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ResultInfo !== void 0) {
                const _errs9 = errors;
                if (typeof data.ResultInfo !== "string") {
                  validateFriendVerdict.errors = [{ instancePath: instancePath + "/ResultInfo", schemaPath: "#/properties/ResultInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateFriendVerdict.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFriendVerdict.errors = vErrors;
  return errors === 0;
}
validateFriendVerdict.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateFriendVerdictsReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFriendVerdictsReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo") || data.ResultItem === void 0 && (missing0 = "ResultItem")) {
        validateFriendVerdictsReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo" || key0 === "ResultItem")) {
            validateFriendVerdictsReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateFriendVerdictsReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateFriendVerdictsReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateFriendVerdictsReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (0 !== data1) {
                validateFriendVerdictsReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs6 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateFriendVerdictsReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ResultItem !== void 0) {
                  let data3 = data.ResultItem;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (!validateFriendVerdict(data3[i0], { instancePath: instancePath + "/ResultItem/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateFriendVerdict.errors : vErrors.concat(validateFriendVerdict.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validateFriendVerdictsReply.errors = [{ instancePath: instancePath + "/ResultItem", schemaPath: "#/properties/ResultItem/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateFriendVerdictsReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFriendVerdictsReply.errors = vErrors;
  return errors === 0;
}
validateFriendVerdictsReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateResponseFriendItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateResponseFriendItem.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.To_Account === void 0 && (missing0 = "To_Account") || data.ResponseAction === void 0 && (missing0 = "ResponseAction")) {
        validateResponseFriendItem.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.To_Account !== void 0) {
          const _errs1 = errors;
          if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Remark !== void 0) {
            const _errs2 = errors;
            if (typeof data.Remark !== "string") {
              validateResponseFriendItem.errors = [{ instancePath: instancePath + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TagName !== void 0) {
              const _errs4 = errors;
              if (typeof data.TagName !== "string") {
                validateResponseFriendItem.errors = [{ instancePath: instancePath + "/TagName", schemaPath: "#/properties/TagName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ResponseAction !== void 0) {
                const _errs6 = errors;
                if (typeof data.ResponseAction !== "string") {
                  validateResponseFriendItem.errors = [{ instancePath: instancePath + "/ResponseAction", schemaPath: "#/properties/ResponseAction/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateResponseFriendItem.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateResponseFriendItem.errors = vErrors;
  return errors === 0;
}
validateResponseFriendItem.evaluated = { "props": { "To_Account": true, "Remark": true, "TagName": true, "ResponseAction": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsPrevFriendResponseRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsPrevFriendResponseRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.ResponseFriendItem === void 0 && (missing0 = "ResponseFriendItem")) {
        validateSnsPrevFriendResponseRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateSnsPrevFriendResponseRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Sns.CallbackPrevFriendResponse" !== data0) {
            validateSnsPrevFriendResponseRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Sns.CallbackPrevFriendResponse" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Requester_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Requester_Account, { instancePath: instancePath + "/Requester_Account", parentData: data, parentDataProperty: "Requester_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.From_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ResponseFriendItem !== void 0) {
                let data3 = data.ResponseFriendItem;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateResponseFriendItem(data3[i0], { instancePath: instancePath + "/ResponseFriendItem/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateResponseFriendItem.errors : vErrors.concat(validateResponseFriendItem.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateSnsPrevFriendResponseRequest.errors = [{ instancePath: instancePath + "/ResponseFriendItem", schemaPath: "#/properties/ResponseFriendItem/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventTime !== void 0) {
                  const _errs8 = errors;
                  if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateSnsPrevFriendResponseRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsPrevFriendResponseRequest.errors = vErrors;
  return errors === 0;
}
validateSnsPrevFriendResponseRequest.evaluated = { "props": { "CallbackCommand": true, "Requester_Account": true, "From_Account": true, "ResponseFriendItem": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsPrevFriendResponseCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsPrevFriendResponseCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateSnsPrevFriendResponseCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateSnsPrevFriendResponseRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateSnsPrevFriendResponseRequest.errors : vErrors.concat(validateSnsPrevFriendResponseRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateSnsPrevFriendResponseCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsPrevFriendResponseCallback.errors = vErrors;
  return errors === 0;
}
validateSnsPrevFriendResponseCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateFriendPair(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFriendPair.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateFriendPair.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.From_Account !== void 0) {
          const _errs1 = errors;
          if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.To_Account !== void 0) {
            const _errs2 = errors;
            if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Initiator_Account !== void 0) {
              const _errs3 = errors;
              if (!validateAccount(data.Initiator_Account, { instancePath: instancePath + "/Initiator_Account", parentData: data, parentDataProperty: "Initiator_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateFriendPair.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFriendPair.errors = vErrors;
  return errors === 0;
}
validateFriendPair.evaluated = { "props": { "From_Account": true, "To_Account": true, "Initiator_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsFriendAddRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsFriendAddRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.PairList === void 0 && (missing0 = "PairList")) {
        validateSnsFriendAddRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateSnsFriendAddRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Sns.CallbackFriendAdd" !== data0) {
            validateSnsFriendAddRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Sns.CallbackFriendAdd" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.PairList !== void 0) {
            let data1 = data.PairList;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validateFriendPair(data1[i0], { instancePath: instancePath + "/PairList/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateFriendPair.errors : vErrors.concat(validateFriendPair.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validateSnsFriendAddRequest.errors = [{ instancePath: instancePath + "/PairList", schemaPath: "#/properties/PairList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ClientCmd !== void 0) {
              const _errs6 = errors;
              if (typeof data.ClientCmd !== "string") {
                validateSnsFriendAddRequest.errors = [{ instancePath: instancePath + "/ClientCmd", schemaPath: "#/properties/ClientCmd/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Admin_Account !== void 0) {
                const _errs8 = errors;
                if (typeof data.Admin_Account !== "string") {
                  validateSnsFriendAddRequest.errors = [{ instancePath: instancePath + "/Admin_Account", schemaPath: "#/properties/Admin_Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ForceFlag !== void 0) {
                  let data5 = data.ForceFlag;
                  const _errs10 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                    validateSnsFriendAddRequest.errors = [{ instancePath: instancePath + "/ForceFlag", schemaPath: "#/properties/ForceFlag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateSnsFriendAddRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsFriendAddRequest.errors = vErrors;
  return errors === 0;
}
validateSnsFriendAddRequest.evaluated = { "props": { "CallbackCommand": true, "PairList": true, "ClientCmd": true, "Admin_Account": true, "ForceFlag": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsFriendAddCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsFriendAddCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateSnsFriendAddCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateSnsFriendAddRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateSnsFriendAddRequest.errors : vErrors.concat(validateSnsFriendAddRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateSnsFriendAddCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsFriendAddCallback.errors = vErrors;
  return errors === 0;
}
validateSnsFriendAddCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAcknowledgement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAcknowledgement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo")) {
        validateAcknowledgement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo")) {
            validateAcknowledgement.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateAcknowledgement.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateAcknowledgement.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateAcknowledgement.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (0 !== data1) {
                validateAcknowledgement.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs6 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateAcknowledgement.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateAcknowledgement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAcknowledgement.errors = vErrors;
  return errors === 0;
}
validateAcknowledgement.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateUnfriendPair(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUnfriendPair.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateUnfriendPair.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.From_Account !== void 0) {
          const _errs1 = errors;
          if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.To_Account !== void 0) {
            const _errs2 = errors;
            if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateUnfriendPair.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateUnfriendPair.errors = vErrors;
  return errors === 0;
}
validateUnfriendPair.evaluated = { "props": { "From_Account": true, "To_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsFriendDeleteRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsFriendDeleteRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.PairList === void 0 && (missing0 = "PairList")) {
        validateSnsFriendDeleteRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateSnsFriendDeleteRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Sns.CallbackFriendDelete" !== data0) {
            validateSnsFriendDeleteRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Sns.CallbackFriendDelete" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.PairList !== void 0) {
            let data1 = data.PairList;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validateUnfriendPair(data1[i0], { instancePath: instancePath + "/PairList/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateUnfriendPair.errors : vErrors.concat(validateUnfriendPair.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validateSnsFriendDeleteRequest.errors = [{ instancePath: instancePath + "/PairList", schemaPath: "#/properties/PairList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateSnsFriendDeleteRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsFriendDeleteRequest.errors = vErrors;
  return errors === 0;
}
validateSnsFriendDeleteRequest.evaluated = { "props": { "CallbackCommand": true, "PairList": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsFriendDeleteCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsFriendDeleteCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateSnsFriendDeleteCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateSnsFriendDeleteRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateSnsFriendDeleteRequest.errors : vErrors.concat(validateSnsFriendDeleteRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateSnsFriendDeleteCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsFriendDeleteCallback.errors = vErrors;
  return errors === 0;
}
validateSnsFriendDeleteCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateBlockPair(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBlockPair.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateBlockPair.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.From_Account !== void 0) {
          const _errs1 = errors;
          if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.To_Account !== void 0) {
            const _errs2 = errors;
            if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateBlockPair.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBlockPair.errors = vErrors;
  return errors === 0;
}
validateBlockPair.evaluated = { "props": { "From_Account": true, "To_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsBlackListAddRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsBlackListAddRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.PairList === void 0 && (missing0 = "PairList")) {
        validateSnsBlackListAddRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateSnsBlackListAddRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Sns.CallbackBlackListAdd" !== data0) {
            validateSnsBlackListAddRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Sns.CallbackBlackListAdd" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.PairList !== void 0) {
            let data1 = data.PairList;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validateBlockPair(data1[i0], { instancePath: instancePath + "/PairList/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateBlockPair.errors : vErrors.concat(validateBlockPair.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validateSnsBlackListAddRequest.errors = [{ instancePath: instancePath + "/PairList", schemaPath: "#/properties/PairList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateSnsBlackListAddRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsBlackListAddRequest.errors = vErrors;
  return errors === 0;
}
validateSnsBlackListAddRequest.evaluated = { "props": { "CallbackCommand": true, "PairList": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsBlackListAddCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsBlackListAddCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateSnsBlackListAddCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateSnsBlackListAddRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateSnsBlackListAddRequest.errors : vErrors.concat(validateSnsBlackListAddRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateSnsBlackListAddCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsBlackListAddCallback.errors = vErrors;
  return errors === 0;
}
validateSnsBlackListAddCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateUnblockPair(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUnblockPair.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateUnblockPair.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.From_Account !== void 0) {
          const _errs1 = errors;
          if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.To_Account !== void 0) {
            const _errs2 = errors;
            if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateUnblockPair.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateUnblockPair.errors = vErrors;
  return errors === 0;
}
validateUnblockPair.evaluated = { "props": { "From_Account": true, "To_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsBlackListDeleteRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsBlackListDeleteRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.PairList === void 0 && (missing0 = "PairList")) {
        validateSnsBlackListDeleteRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateSnsBlackListDeleteRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Sns.CallbackBlackListDelete" !== data0) {
            validateSnsBlackListDeleteRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Sns.CallbackBlackListDelete" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.PairList !== void 0) {
            let data1 = data.PairList;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validateUnblockPair(data1[i0], { instancePath: instancePath + "/PairList/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateUnblockPair.errors : vErrors.concat(validateUnblockPair.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validateSnsBlackListDeleteRequest.errors = [{ instancePath: instancePath + "/PairList", schemaPath: "#/properties/PairList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateSnsBlackListDeleteRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsBlackListDeleteRequest.errors = vErrors;
  return errors === 0;
}
validateSnsBlackListDeleteRequest.evaluated = { "props": { "CallbackCommand": true, "PairList": true }, "dynamicProps": false, "dynamicItems": false };
function validateSnsBlackListDeleteCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSnsBlackListDeleteCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateSnsBlackListDeleteCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateSnsBlackListDeleteRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateSnsBlackListDeleteRequest.errors : vErrors.concat(validateSnsBlackListDeleteRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateSnsBlackListDeleteCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSnsBlackListDeleteCallback.errors = vErrors;
  return errors === 0;
}
validateSnsBlackListDeleteCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateFollowItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFollowItem.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateFollowItem.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.To_Account !== void 0) {
          if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateFollowItem.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFollowItem.errors = vErrors;
  return errors === 0;
}
validateFollowItem.evaluated = { "props": { "To_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateFollowAfterFollowAddRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFollowAfterFollowAddRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.FollowList === void 0 && (missing0 = "FollowList")) {
        validateFollowAfterFollowAddRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateFollowAfterFollowAddRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Follow.CallbackAfterFollowAdd" !== data0) {
            validateFollowAfterFollowAddRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Follow.CallbackAfterFollowAdd" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.From_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.FollowList !== void 0) {
              let data2 = data.FollowList;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validateFollowItem(data2[i0], { instancePath: instancePath + "/FollowList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateFollowItem.errors : vErrors.concat(validateFollowItem.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validateFollowAfterFollowAddRequest.errors = [{ instancePath: instancePath + "/FollowList", schemaPath: "#/properties/FollowList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EventTime !== void 0) {
                const _errs7 = errors;
                if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateFollowAfterFollowAddRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFollowAfterFollowAddRequest.errors = vErrors;
  return errors === 0;
}
validateFollowAfterFollowAddRequest.evaluated = { "props": { "CallbackCommand": true, "From_Account": true, "FollowList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateFollowAfterFollowAddCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFollowAfterFollowAddCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateFollowAfterFollowAddCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateFollowAfterFollowAddRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateFollowAfterFollowAddRequest.errors : vErrors.concat(validateFollowAfterFollowAddRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateFollowAfterFollowAddCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFollowAfterFollowAddCallback.errors = vErrors;
  return errors === 0;
}
validateFollowAfterFollowAddCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateFollowAfterFollowDeleteRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFollowAfterFollowDeleteRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateFollowAfterFollowDeleteRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateFollowAfterFollowDeleteRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Follow.CallbackAfterFollowDelete" !== data0) {
            validateFollowAfterFollowDeleteRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Follow.CallbackAfterFollowDelete" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.From_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.To_Account !== void 0) {
              let data2 = data.To_Account;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validateAccount(data2[i0], { instancePath: instancePath + "/To_Account/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validateFollowAfterFollowDeleteRequest.errors = [{ instancePath: instancePath + "/To_Account", schemaPath: "#/properties/To_Account/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EventTime !== void 0) {
                const _errs7 = errors;
                if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateFollowAfterFollowDeleteRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFollowAfterFollowDeleteRequest.errors = vErrors;
  return errors === 0;
}
validateFollowAfterFollowDeleteRequest.evaluated = { "props": { "CallbackCommand": true, "From_Account": true, "To_Account": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateFollowAfterFollowDeleteCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFollowAfterFollowDeleteCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateFollowAfterFollowDeleteCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateFollowAfterFollowDeleteRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateFollowAfterFollowDeleteRequest.errors : vErrors.concat(validateFollowAfterFollowDeleteRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateFollowAfterFollowDeleteCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFollowAfterFollowDeleteCallback.errors = vErrors;
  return errors === 0;
}
validateFollowAfterFollowDeleteCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "type": "object", "required": ["Tag"], "x-proof": "1047/48733, several items of the sample", "properties": { "Tag": { "type": "string" }, "Value": { "type": ["string", "integer"] } } };
function validateProfileItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateProfileItem.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Tag === void 0 && (missing0 = "Tag")) {
        validateProfileItem.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Tag !== void 0) {
          const _errs1 = errors;
          if (typeof data.Tag !== "string") {
            validateProfileItem.errors = [{ instancePath: instancePath + "/Tag", schemaPath: "#/properties/Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Value !== void 0) {
            let data1 = data.Value;
            const _errs3 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateProfileItem.errors = [{ instancePath: instancePath + "/Value", schemaPath: "#/properties/Value/type", keyword: "type", params: { type: schema51.properties.Value.type }, message: "must be string,integer" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateProfileItem.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateProfileItem.errors = vErrors;
  return errors === 0;
}
validateProfileItem.evaluated = { "props": { "Tag": true, "Value": true }, "dynamicProps": false, "dynamicItems": false };
function validateProfilePortraitSetRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateProfilePortraitSetRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.ProfileItem === void 0 && (missing0 = "ProfileItem")) {
        validateProfilePortraitSetRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateProfilePortraitSetRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Profile.CallbackPortraitSet" !== data0) {
            validateProfilePortraitSetRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Profile.CallbackPortraitSet" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Operator_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.From_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EventTime !== void 0) {
                const _errs5 = errors;
                if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ProfileItem !== void 0) {
                  let data4 = data.ProfileItem;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validateProfileItem(data4[i0], { instancePath: instancePath + "/ProfileItem/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateProfileItem.errors : vErrors.concat(validateProfileItem.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validateProfilePortraitSetRequest.errors = [{ instancePath: instancePath + "/ProfileItem", schemaPath: "#/properties/ProfileItem/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateProfilePortraitSetRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateProfilePortraitSetRequest.errors = vErrors;
  return errors === 0;
}
validateProfilePortraitSetRequest.evaluated = { "props": { "CallbackCommand": true, "Operator_Account": true, "From_Account": true, "EventTime": true, "ProfileItem": true }, "dynamicProps": false, "dynamicItems": false };
function validateProfilePortraitSetCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateProfilePortraitSetCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateProfilePortraitSetCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateProfilePortraitSetRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateProfilePortraitSetRequest.errors : vErrors.concat(validateProfilePortraitSetRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateProfilePortraitSetCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateProfilePortraitSetCallback.errors = vErrors;
  return errors === 0;
}
validateProfilePortraitSetCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateStateInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateStateInfo.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Action === void 0 && (missing0 = "Action") || data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateStateInfo.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Action !== void 0) {
          const _errs1 = errors;
          if (typeof data.Action !== "string") {
            validateStateInfo.errors = [{ instancePath: instancePath + "/Action", schemaPath: "#/properties/Action/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.To_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Reason !== void 0) {
              const _errs4 = errors;
              if (typeof data.Reason !== "string") {
                validateStateInfo.errors = [{ instancePath: instancePath + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.CustomStatus !== void 0) {
                const _errs6 = errors;
                if (typeof data.CustomStatus !== "string") {
                  validateStateInfo.errors = [{ instancePath: instancePath + "/CustomStatus", schemaPath: "#/properties/CustomStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateStateInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateStateInfo.errors = vErrors;
  return errors === 0;
}
validateStateInfo.evaluated = { "props": { "Action": true, "To_Account": true, "Reason": true, "CustomStatus": true }, "dynamicProps": false, "dynamicItems": false };
function validateKickedDevice(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateKickedDevice.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Platform !== void 0) {
        if (typeof data.Platform !== "string") {
          validateKickedDevice.errors = [{ instancePath: instancePath + "/Platform", schemaPath: "#/properties/Platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    } else {
      validateKickedDevice.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateKickedDevice.errors = vErrors;
  return errors === 0;
}
validateKickedDevice.evaluated = { "props": { "Platform": true }, "dynamicProps": false, "dynamicItems": false };
function validateStateStateChangeRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateStateStateChangeRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Info === void 0 && (missing0 = "Info")) {
        validateStateStateChangeRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateStateStateChangeRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("State.StateChange" !== data0) {
            validateStateStateChangeRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "State.StateChange" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.EventTime !== void 0) {
            const _errs3 = errors;
            if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Info !== void 0) {
              const _errs4 = errors;
              if (!validateStateInfo(data.Info, { instancePath: instancePath + "/Info", parentData: data, parentDataProperty: "Info", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateStateInfo.errors : vErrors.concat(validateStateInfo.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.CustomStatus !== void 0) {
                const _errs5 = errors;
                if (typeof data.CustomStatus !== "string") {
                  validateStateStateChangeRequest.errors = [{ instancePath: instancePath + "/CustomStatus", schemaPath: "#/properties/CustomStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.KickedDevice !== void 0) {
                  let data4 = data.KickedDevice;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validateKickedDevice(data4[i0], { instancePath: instancePath + "/KickedDevice/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateKickedDevice.errors : vErrors.concat(validateKickedDevice.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validateStateStateChangeRequest.errors = [{ instancePath: instancePath + "/KickedDevice", schemaPath: "#/properties/KickedDevice/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateStateStateChangeRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateStateStateChangeRequest.errors = vErrors;
  return errors === 0;
}
validateStateStateChangeRequest.evaluated = { "props": { "CallbackCommand": true, "EventTime": true, "Info": true, "CustomStatus": true, "KickedDevice": true }, "dynamicProps": false, "dynamicItems": false };
function validateStateStateChangeCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateStateStateChangeCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateStateStateChangeCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateStateStateChangeRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateStateStateChangeRequest.errors : vErrors.concat(validateStateStateChangeRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateStateStateChangeCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateStateStateChangeCallback.errors = vErrors;
  return errors === 0;
}
validateStateStateChangeCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAlertRequestOverLimitRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAlertRequestOverLimitRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.CallbackCommand !== void 0) {
        let data0 = data.CallbackCommand;
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          validateAlertRequestOverLimitRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if ("Alert.RequestOverLimit" !== data0) {
          validateAlertRequestOverLimitRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Alert.RequestOverLimit" }, message: "must be equal to constant" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ServiceName !== void 0) {
          const _errs3 = errors;
          if (typeof data.ServiceName !== "string") {
            validateAlertRequestOverLimitRequest.errors = [{ instancePath: instancePath + "/ServiceName", schemaPath: "#/properties/ServiceName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Command !== void 0) {
            const _errs5 = errors;
            if (typeof data.Command !== "string") {
              validateAlertRequestOverLimitRequest.errors = [{ instancePath: instancePath + "/Command", schemaPath: "#/properties/Command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Request !== void 0) {
              let data3 = data.Request;
              const _errs7 = errors;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                validateAlertRequestOverLimitRequest.errors = [{ instancePath: instancePath + "/Request", schemaPath: "#/properties/Request/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data3 == "number") {
                  if (!formats0.validate(data3)) {
                    validateAlertRequestOverLimitRequest.errors = [{ instancePath: instancePath + "/Request", schemaPath: "#/properties/Request/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                    return false;
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Limit !== void 0) {
                let data4 = data.Limit;
                const _errs9 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                  validateAlertRequestOverLimitRequest.errors = [{ instancePath: instancePath + "/Limit", schemaPath: "#/properties/Limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data4 == "number") {
                    if (!formats0.validate(data4)) {
                      validateAlertRequestOverLimitRequest.errors = [{ instancePath: instancePath + "/Limit", schemaPath: "#/properties/Limit/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateAlertRequestOverLimitRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAlertRequestOverLimitRequest.errors = vErrors;
  return errors === 0;
}
validateAlertRequestOverLimitRequest.evaluated = { "props": { "CallbackCommand": true, "ServiceName": true, "Command": true, "Request": true, "Limit": true }, "dynamicProps": false, "dynamicItems": false };
function validateAlertRequestOverLimitCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAlertRequestOverLimitCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAlertRequestOverLimitCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAlertRequestOverLimitRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAlertRequestOverLimitRequest.errors : vErrors.concat(validateAlertRequestOverLimitRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAlertRequestOverLimitCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAlertRequestOverLimitCallback.errors = vErrors;
  return errors === 0;
}
validateAlertRequestOverLimitCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateMessageSequence(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageSequence.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validateMessageSequence.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (!formats0.validate(data)) {
        validateMessageSequence.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
        return false;
      }
    }
  }
  validateMessageSequence.errors = vErrors;
  return errors === 0;
}
validateMessageSequence.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateMessageRandom(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageRandom.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validateMessageRandom.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (!formats0.validate(data)) {
        validateMessageRandom.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
        return false;
      }
    }
  }
  validateMessageRandom.errors = vErrors;
  return errors === 0;
}
validateMessageRandom.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateMessageTime(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageTime.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validateMessageTime.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (!formats0.validate(data)) {
        validateMessageTime.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
        return false;
      }
    }
  }
  validateMessageTime.errors = vErrors;
  return errors === 0;
}
validateMessageTime.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateMessageKey(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageKey.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateMessageKey.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateMessageKey.errors = vErrors;
  return errors === 0;
}
validateMessageKey.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateMessageId(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageId.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateMessageId.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateMessageId.errors = vErrors;
  return errors === 0;
}
validateMessageId.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateOnlineOnlyFlag(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOnlineOnlyFlag.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validateOnlineOnlyFlag.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  validateOnlineOnlyFlag.errors = vErrors;
  return errors === 0;
}
validateOnlineOnlyFlag.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateOtherMessageType(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOtherMessageType.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateOtherMessageType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateOtherMessageType.errors = vErrors;
  return errors === 0;
}
validateOtherMessageType.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateOtherElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOtherElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateOtherElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          const _errs1 = errors;
          if (!validateOtherMessageType(data.MsgType, { instancePath: instancePath + "/MsgType", parentData: data, parentDataProperty: "MsgType", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOtherMessageType.errors : vErrors.concat(validateOtherMessageType.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              } else {
                validateOtherElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateOtherElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOtherElement.errors = vErrors;
  return errors === 0;
}
validateOtherElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateTextElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateTextElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateTextElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateTextElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMTextElem" !== data0) {
            validateTextElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMTextElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.Text === void 0 && (missing1 = "Text")) {
                  validateTextElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.Text !== void 0) {
                    if (typeof data1.Text !== "string") {
                      validateTextElement.errors = [{ instancePath: instancePath + "/MsgContent/Text", schemaPath: "#/properties/MsgContent/properties/Text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
              } else {
                validateTextElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateTextElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateTextElement.errors = vErrors;
  return errors === 0;
}
validateTextElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateLocationElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateLocationElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateLocationElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateLocationElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMLocationElem" !== data0) {
            validateLocationElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMLocationElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.Desc === void 0 && (missing1 = "Desc") || data1.Latitude === void 0 && (missing1 = "Latitude") || data1.Longitude === void 0 && (missing1 = "Longitude")) {
                  validateLocationElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.Desc !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.Desc !== "string") {
                      validateLocationElement.errors = [{ instancePath: instancePath + "/MsgContent/Desc", schemaPath: "#/properties/MsgContent/properties/Desc/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.Latitude !== void 0) {
                      const _errs7 = errors;
                      if (!(typeof data1.Latitude == "number")) {
                        validateLocationElement.errors = [{ instancePath: instancePath + "/MsgContent/Latitude", schemaPath: "#/properties/MsgContent/properties/Latitude/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.Longitude !== void 0) {
                        const _errs9 = errors;
                        if (!(typeof data1.Longitude == "number")) {
                          validateLocationElement.errors = [{ instancePath: instancePath + "/MsgContent/Longitude", schemaPath: "#/properties/MsgContent/properties/Longitude/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validateLocationElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateLocationElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateLocationElement.errors = vErrors;
  return errors === 0;
}
validateLocationElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateFaceElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFaceElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateFaceElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateFaceElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMFaceElem" !== data0) {
            validateFaceElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMFaceElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.Index === void 0 && (missing1 = "Index")) {
                  validateFaceElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.Index !== void 0) {
                    let data2 = data1.Index;
                    const _errs5 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                      validateFaceElement.errors = [{ instancePath: instancePath + "/MsgContent/Index", schemaPath: "#/properties/MsgContent/properties/Index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.Data !== void 0) {
                      const _errs7 = errors;
                      if (typeof data1.Data !== "string") {
                        validateFaceElement.errors = [{ instancePath: instancePath + "/MsgContent/Data", schemaPath: "#/properties/MsgContent/properties/Data/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validateFaceElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateFaceElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFaceElement.errors = vErrors;
  return errors === 0;
}
validateFaceElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateCustomElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateCustomElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateCustomElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateCustomElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMCustomElem" !== data0) {
            validateCustomElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMCustomElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.Data !== void 0) {
                  const _errs5 = errors;
                  if (typeof data1.Data !== "string") {
                    validateCustomElement.errors = [{ instancePath: instancePath + "/MsgContent/Data", schemaPath: "#/properties/MsgContent/properties/Data/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.Desc !== void 0) {
                    const _errs7 = errors;
                    if (typeof data1.Desc !== "string") {
                      validateCustomElement.errors = [{ instancePath: instancePath + "/MsgContent/Desc", schemaPath: "#/properties/MsgContent/properties/Desc/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.Ext !== void 0) {
                      const _errs9 = errors;
                      if (typeof data1.Ext !== "string") {
                        validateCustomElement.errors = [{ instancePath: instancePath + "/MsgContent/Ext", schemaPath: "#/properties/MsgContent/properties/Ext/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs9 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.Sound !== void 0) {
                        const _errs11 = errors;
                        if (typeof data1.Sound !== "string") {
                          validateCustomElement.errors = [{ instancePath: instancePath + "/MsgContent/Sound", schemaPath: "#/properties/MsgContent/properties/Sound/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validateCustomElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateCustomElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateCustomElement.errors = vErrors;
  return errors === 0;
}
validateCustomElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateSoundElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSoundElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateSoundElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateSoundElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMSoundElem" !== data0) {
            validateSoundElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMSoundElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.UUID === void 0 && (missing1 = "UUID") || data1.Size === void 0 && (missing1 = "Size") || data1.Second === void 0 && (missing1 = "Second")) {
                  validateSoundElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.UUID !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.UUID !== "string") {
                      validateSoundElement.errors = [{ instancePath: instancePath + "/MsgContent/UUID", schemaPath: "#/properties/MsgContent/properties/UUID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.Size !== void 0) {
                      let data3 = data1.Size;
                      const _errs7 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                        validateSoundElement.errors = [{ instancePath: instancePath + "/MsgContent/Size", schemaPath: "#/properties/MsgContent/properties/Size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.Second !== void 0) {
                        let data4 = data1.Second;
                        const _errs9 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                          validateSoundElement.errors = [{ instancePath: instancePath + "/MsgContent/Second", schemaPath: "#/properties/MsgContent/properties/Second/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.Url !== void 0) {
                          const _errs11 = errors;
                          if (typeof data1.Url !== "string") {
                            validateSoundElement.errors = [{ instancePath: instancePath + "/MsgContent/Url", schemaPath: "#/properties/MsgContent/properties/Url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data1.Download_Flag !== void 0) {
                            let data6 = data1.Download_Flag;
                            const _errs13 = errors;
                            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                              validateSoundElement.errors = [{ instancePath: instancePath + "/MsgContent/Download_Flag", schemaPath: "#/properties/MsgContent/properties/Download_Flag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validateSoundElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateSoundElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSoundElement.errors = vErrors;
  return errors === 0;
}
validateSoundElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateImageRendition(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateImageRendition.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Type === void 0 && (missing0 = "Type") || data.Size === void 0 && (missing0 = "Size") || data.Width === void 0 && (missing0 = "Width") || data.Height === void 0 && (missing0 = "Height") || data.URL === void 0 && (missing0 = "URL")) {
        validateImageRendition.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Type !== void 0) {
          let data0 = data.Type;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validateImageRendition.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Size !== void 0) {
            let data1 = data.Size;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateImageRendition.errors = [{ instancePath: instancePath + "/Size", schemaPath: "#/properties/Size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Width !== void 0) {
              let data2 = data.Width;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validateImageRendition.errors = [{ instancePath: instancePath + "/Width", schemaPath: "#/properties/Width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Height !== void 0) {
                let data3 = data.Height;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validateImageRendition.errors = [{ instancePath: instancePath + "/Height", schemaPath: "#/properties/Height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.URL !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.URL !== "string") {
                    validateImageRendition.errors = [{ instancePath: instancePath + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateImageRendition.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateImageRendition.errors = vErrors;
  return errors === 0;
}
validateImageRendition.evaluated = { "props": { "Type": true, "Size": true, "Width": true, "Height": true, "URL": true }, "dynamicProps": false, "dynamicItems": false };
function validateImageElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateImageElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateImageElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateImageElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMImageElem" !== data0) {
            validateImageElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMImageElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.UUID === void 0 && (missing1 = "UUID") || data1.ImageFormat === void 0 && (missing1 = "ImageFormat") || data1.ImageInfoArray === void 0 && (missing1 = "ImageInfoArray")) {
                  validateImageElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.UUID !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.UUID !== "string") {
                      validateImageElement.errors = [{ instancePath: instancePath + "/MsgContent/UUID", schemaPath: "#/properties/MsgContent/properties/UUID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.ImageFormat !== void 0) {
                      let data3 = data1.ImageFormat;
                      const _errs7 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                        validateImageElement.errors = [{ instancePath: instancePath + "/MsgContent/ImageFormat", schemaPath: "#/properties/MsgContent/properties/ImageFormat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.ImageInfoArray !== void 0) {
                        let data4 = data1.ImageInfoArray;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (Array.isArray(data4)) {
                            var valid2 = true;
                            const len0 = data4.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs11 = errors;
                              if (!validateImageRendition(data4[i0], { instancePath: instancePath + "/MsgContent/ImageInfoArray/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateImageRendition.errors : vErrors.concat(validateImageRendition.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs11 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          } else {
                            validateImageElement.errors = [{ instancePath: instancePath + "/MsgContent/ImageInfoArray", schemaPath: "#/properties/MsgContent/properties/ImageInfoArray/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validateImageElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateImageElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateImageElement.errors = vErrors;
  return errors === 0;
}
validateImageElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateFileElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFileElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateFileElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateFileElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMFileElem" !== data0) {
            validateFileElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMFileElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.UUID === void 0 && (missing1 = "UUID") || data1.FileSize === void 0 && (missing1 = "FileSize") || data1.FileName === void 0 && (missing1 = "FileName")) {
                  validateFileElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.UUID !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.UUID !== "string") {
                      validateFileElement.errors = [{ instancePath: instancePath + "/MsgContent/UUID", schemaPath: "#/properties/MsgContent/properties/UUID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.FileSize !== void 0) {
                      let data3 = data1.FileSize;
                      const _errs7 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                        validateFileElement.errors = [{ instancePath: instancePath + "/MsgContent/FileSize", schemaPath: "#/properties/MsgContent/properties/FileSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.FileName !== void 0) {
                        const _errs9 = errors;
                        if (typeof data1.FileName !== "string") {
                          validateFileElement.errors = [{ instancePath: instancePath + "/MsgContent/FileName", schemaPath: "#/properties/MsgContent/properties/FileName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.Url !== void 0) {
                          const _errs11 = errors;
                          if (typeof data1.Url !== "string") {
                            validateFileElement.errors = [{ instancePath: instancePath + "/MsgContent/Url", schemaPath: "#/properties/MsgContent/properties/Url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data1.Download_Flag !== void 0) {
                            let data6 = data1.Download_Flag;
                            const _errs13 = errors;
                            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                              validateFileElement.errors = [{ instancePath: instancePath + "/MsgContent/Download_Flag", schemaPath: "#/properties/MsgContent/properties/Download_Flag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validateFileElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateFileElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFileElement.errors = vErrors;
  return errors === 0;
}
validateFileElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateVideoElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateVideoElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateVideoElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateVideoElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMVideoFileElem" !== data0) {
            validateVideoElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMVideoFileElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.VideoUUID === void 0 && (missing1 = "VideoUUID") || data1.VideoSize === void 0 && (missing1 = "VideoSize") || data1.VideoSecond === void 0 && (missing1 = "VideoSecond") || data1.VideoFormat === void 0 && (missing1 = "VideoFormat") || data1.ThumbUUID === void 0 && (missing1 = "ThumbUUID") || data1.ThumbSize === void 0 && (missing1 = "ThumbSize") || data1.ThumbWidth === void 0 && (missing1 = "ThumbWidth") || data1.ThumbHeight === void 0 && (missing1 = "ThumbHeight") || data1.ThumbFormat === void 0 && (missing1 = "ThumbFormat")) {
                  validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.VideoUUID !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.VideoUUID !== "string") {
                      validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/VideoUUID", schemaPath: "#/properties/MsgContent/properties/VideoUUID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.VideoSize !== void 0) {
                      let data3 = data1.VideoSize;
                      const _errs7 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                        validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/VideoSize", schemaPath: "#/properties/MsgContent/properties/VideoSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.VideoSecond !== void 0) {
                        let data4 = data1.VideoSecond;
                        const _errs9 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                          validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/VideoSecond", schemaPath: "#/properties/MsgContent/properties/VideoSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.VideoFormat !== void 0) {
                          const _errs11 = errors;
                          if (typeof data1.VideoFormat !== "string") {
                            validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/VideoFormat", schemaPath: "#/properties/MsgContent/properties/VideoFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data1.VideoUrl !== void 0) {
                            const _errs13 = errors;
                            if (typeof data1.VideoUrl !== "string") {
                              validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/VideoUrl", schemaPath: "#/properties/MsgContent/properties/VideoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data1.VideoDownloadFlag !== void 0) {
                              let data7 = data1.VideoDownloadFlag;
                              const _errs15 = errors;
                              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
                                validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/VideoDownloadFlag", schemaPath: "#/properties/MsgContent/properties/VideoDownloadFlag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              var valid1 = _errs15 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data1.ThumbUUID !== void 0) {
                                const _errs17 = errors;
                                if (typeof data1.ThumbUUID !== "string") {
                                  validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/ThumbUUID", schemaPath: "#/properties/MsgContent/properties/ThumbUUID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid1 = _errs17 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data1.ThumbSize !== void 0) {
                                  let data9 = data1.ThumbSize;
                                  const _errs19 = errors;
                                  if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                                    validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/ThumbSize", schemaPath: "#/properties/MsgContent/properties/ThumbSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  var valid1 = _errs19 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data1.ThumbWidth !== void 0) {
                                    let data10 = data1.ThumbWidth;
                                    const _errs21 = errors;
                                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
                                      validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/ThumbWidth", schemaPath: "#/properties/MsgContent/properties/ThumbWidth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    var valid1 = _errs21 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data1.ThumbHeight !== void 0) {
                                      let data11 = data1.ThumbHeight;
                                      const _errs23 = errors;
                                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
                                        validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/ThumbHeight", schemaPath: "#/properties/MsgContent/properties/ThumbHeight/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      var valid1 = _errs23 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data1.ThumbFormat !== void 0) {
                                        const _errs25 = errors;
                                        if (typeof data1.ThumbFormat !== "string") {
                                          validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/ThumbFormat", schemaPath: "#/properties/MsgContent/properties/ThumbFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid1 = _errs25 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data1.ThumbUrl !== void 0) {
                                          const _errs27 = errors;
                                          if (typeof data1.ThumbUrl !== "string") {
                                            validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/ThumbUrl", schemaPath: "#/properties/MsgContent/properties/ThumbUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid1 = _errs27 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data1.ThumbDownloadFlag !== void 0) {
                                            let data14 = data1.ThumbDownloadFlag;
                                            const _errs29 = errors;
                                            if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)))) {
                                              validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent/ThumbDownloadFlag", schemaPath: "#/properties/MsgContent/properties/ThumbDownloadFlag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            var valid1 = _errs29 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validateVideoElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateVideoElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateVideoElement.errors = vErrors;
  return errors === 0;
}
validateVideoElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupId(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupId.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateGroupId.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateGroupId.errors = vErrors;
  return errors === 0;
}
validateGroupId.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateCloudCustomData(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateCloudCustomData.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateCloudCustomData.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateCloudCustomData.errors = vErrors;
  return errors === 0;
}
validateCloudCustomData.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateForwardedMessage(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateForwardedMessage.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.MsgSeq === void 0 && (missing0 = "MsgSeq") || data.MsgRandom === void 0 && (missing0 = "MsgRandom") || data.MsgTimeStamp === void 0 && (missing0 = "MsgTimeStamp") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateForwardedMessage.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.From_Account !== void 0) {
          const _errs1 = errors;
          if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.To_Account !== void 0) {
            const _errs2 = errors;
            if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.GroupId !== void 0) {
              const _errs3 = errors;
              if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgSeq !== void 0) {
                const _errs4 = errors;
                if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.MsgRandom !== void 0) {
                  const _errs5 = errors;
                  if (!validateMessageRandom(data.MsgRandom, { instancePath: instancePath + "/MsgRandom", parentData: data, parentDataProperty: "MsgRandom", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgTimeStamp !== void 0) {
                    const _errs6 = errors;
                    if (!validateMessageTime(data.MsgTimeStamp, { instancePath: instancePath + "/MsgTimeStamp", parentData: data, parentDataProperty: "MsgTimeStamp", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.MsgBody !== void 0) {
                      let data6 = data.MsgBody;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            const _errs9 = errors;
                            if (errors === _errs9) {
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing1;
                                if (data7.MsgType === void 0 && (missing1 = "MsgType") || data7.MsgContent === void 0 && (missing1 = "MsgContent")) {
                                  validateForwardedMessage.errors = [{ instancePath: instancePath + "/MsgBody/" + i0, schemaPath: "#/properties/MsgBody/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  if (data7.MsgType !== void 0) {
                                    const _errs11 = errors;
                                    if (typeof data7.MsgType !== "string") {
                                      validateForwardedMessage.errors = [{ instancePath: instancePath + "/MsgBody/" + i0 + "/MsgType", schemaPath: "#/properties/MsgBody/items/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid2 = _errs11 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data7.MsgContent !== void 0) {
                                      let data9 = data7.MsgContent;
                                      const _errs13 = errors;
                                      if (errors === _errs13) {
                                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                        } else {
                                          validateForwardedMessage.errors = [{ instancePath: instancePath + "/MsgBody/" + i0 + "/MsgContent", schemaPath: "#/properties/MsgBody/items/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                  }
                                }
                              } else {
                                validateForwardedMessage.errors = [{ instancePath: instancePath + "/MsgBody/" + i0, schemaPath: "#/properties/MsgBody/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs9 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validateForwardedMessage.errors = [{ instancePath: instancePath + "/MsgBody", schemaPath: "#/properties/MsgBody/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.CloudCustomData !== void 0) {
                        const _errs16 = errors;
                        if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateForwardedMessage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateForwardedMessage.errors = vErrors;
  return errors === 0;
}
validateForwardedMessage.evaluated = { "props": { "From_Account": true, "To_Account": true, "GroupId": true, "MsgSeq": true, "MsgRandom": true, "MsgTimeStamp": true, "MsgBody": true, "CloudCustomData": true }, "dynamicProps": false, "dynamicItems": false };
function validateRelayElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateRelayElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateRelayElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateRelayElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMRelayElem" !== data0) {
            validateRelayElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMRelayElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.Title === void 0 && (missing1 = "Title") || data1.MsgNum === void 0 && (missing1 = "MsgNum") || data1.CompatibleText === void 0 && (missing1 = "CompatibleText") || data1.AbstractList === void 0 && (missing1 = "AbstractList")) {
                  validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.Title !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.Title !== "string") {
                      validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent/Title", schemaPath: "#/properties/MsgContent/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.MsgNum !== void 0) {
                      let data3 = data1.MsgNum;
                      const _errs7 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                        validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent/MsgNum", schemaPath: "#/properties/MsgContent/properties/MsgNum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.CompatibleText !== void 0) {
                        const _errs9 = errors;
                        if (typeof data1.CompatibleText !== "string") {
                          validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent/CompatibleText", schemaPath: "#/properties/MsgContent/properties/CompatibleText/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.AbstractList !== void 0) {
                          let data5 = data1.AbstractList;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (Array.isArray(data5)) {
                              var valid2 = true;
                              const len0 = data5.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs13 = errors;
                                if (typeof data5[i0] !== "string") {
                                  validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent/AbstractList/" + i0, schemaPath: "#/properties/MsgContent/properties/AbstractList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid2 = _errs13 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            } else {
                              validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent/AbstractList", schemaPath: "#/properties/MsgContent/properties/AbstractList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data1.MsgList !== void 0) {
                            let data7 = data1.MsgList;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (Array.isArray(data7)) {
                                var valid3 = true;
                                const len1 = data7.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs17 = errors;
                                  if (!validateForwardedMessage(data7[i1], { instancePath: instancePath + "/MsgContent/MsgList/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validateForwardedMessage.errors : vErrors.concat(validateForwardedMessage.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs17 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              } else {
                                validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent/MsgList", schemaPath: "#/properties/MsgContent/properties/MsgList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data1.JsonMsgKey !== void 0) {
                              const _errs18 = errors;
                              if (typeof data1.JsonMsgKey !== "string") {
                                validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent/JsonMsgKey", schemaPath: "#/properties/MsgContent/properties/JsonMsgKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid1 = _errs18 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validateRelayElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateRelayElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateRelayElement.errors = vErrors;
  return errors === 0;
}
validateRelayElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateStreamChunk(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateStreamChunk.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.EventType !== void 0) {
        const _errs1 = errors;
        if (typeof data.EventType !== "string") {
          validateStreamChunk.errors = [{ instancePath: instancePath + "/EventType", schemaPath: "#/properties/EventType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.Index !== void 0) {
          let data1 = data.Index;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateStreamChunk.errors = [{ instancePath: instancePath + "/Index", schemaPath: "#/properties/Index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Markdown !== void 0) {
            const _errs5 = errors;
            if (typeof data.Markdown !== "string") {
              validateStreamChunk.errors = [{ instancePath: instancePath + "/Markdown", schemaPath: "#/properties/Markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.IsLast !== void 0) {
              const _errs7 = errors;
              if (typeof data.IsLast !== "boolean") {
                validateStreamChunk.errors = [{ instancePath: instancePath + "/IsLast", schemaPath: "#/properties/IsLast/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateStreamChunk.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateStreamChunk.errors = vErrors;
  return errors === 0;
}
validateStreamChunk.evaluated = { "props": { "EventType": true, "Index": true, "Markdown": true, "IsLast": true }, "dynamicProps": false, "dynamicItems": false };
function validateStreamElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateStreamElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateStreamElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgType !== void 0) {
          let data0 = data.MsgType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateStreamElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("TIMStreamElem" !== data0) {
            validateStreamElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/const", keyword: "const", params: { allowedValue: "TIMStreamElem" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgContent !== void 0) {
            let data1 = data.MsgContent;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.CompatibleText !== void 0) {
                  const _errs5 = errors;
                  if (typeof data1.CompatibleText !== "string") {
                    validateStreamElement.errors = [{ instancePath: instancePath + "/MsgContent/CompatibleText", schemaPath: "#/properties/MsgContent/properties/CompatibleText/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.StreamMsgID !== void 0) {
                    const _errs7 = errors;
                    if (typeof data1.StreamMsgID !== "string") {
                      validateStreamElement.errors = [{ instancePath: instancePath + "/MsgContent/StreamMsgID", schemaPath: "#/properties/MsgContent/properties/StreamMsgID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.Chunks !== void 0) {
                      let data4 = data1.Chunks;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (Array.isArray(data4)) {
                          var valid2 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs11 = errors;
                            if (!validateStreamChunk(data4[i0], { instancePath: instancePath + "/MsgContent/Chunks/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateStreamChunk.errors : vErrors.concat(validateStreamChunk.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs11 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validateStreamElement.errors = [{ instancePath: instancePath + "/MsgContent/Chunks", schemaPath: "#/properties/MsgContent/properties/Chunks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid1 = _errs9 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validateStreamElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateStreamElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateStreamElement.errors = vErrors;
  return errors === 0;
}
validateStreamElement.evaluated = { "props": { "MsgType": true, "MsgContent": true }, "dynamicProps": false, "dynamicItems": false };
function validateMessageElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateOtherElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateOtherElement.errors : vErrors.concat(validateOtherElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.MsgType = true;
    props0.MsgContent = true;
  }
  const _errs2 = errors;
  if (!validateTextElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateTextElement.errors : vErrors.concat(validateTextElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs3 = errors;
  if (!validateLocationElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateLocationElement.errors : vErrors.concat(validateLocationElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs4 = errors;
  if (!validateFaceElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFaceElement.errors : vErrors.concat(validateFaceElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs5 = errors;
  if (!validateCustomElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCustomElement.errors : vErrors.concat(validateCustomElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs6 = errors;
  if (!validateSoundElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateSoundElement.errors : vErrors.concat(validateSoundElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs7 = errors;
  if (!validateImageElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateImageElement.errors : vErrors.concat(validateImageElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs8 = errors;
  if (!validateFileElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFileElement.errors : vErrors.concat(validateFileElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs8 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs9 = errors;
  if (!validateVideoElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateVideoElement.errors : vErrors.concat(validateVideoElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs9 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs10 = errors;
  if (!validateRelayElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRelayElement.errors : vErrors.concat(validateRelayElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs10 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  const _errs11 = errors;
  if (!validateStreamElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateStreamElement.errors : vErrors.concat(validateStreamElement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs11 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateMessageElement.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateMessageElement.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateMessageElement.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateMessageBody(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageBody.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validateMessageElement(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validateMessageElement.errors : vErrors.concat(validateMessageElement.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validateMessageBody.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validateMessageBody.errors = vErrors;
  return errors === 0;
}
validateMessageBody.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validateC2CBeforeSendMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CBeforeSendMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateC2CBeforeSendMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateC2CBeforeSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("C2C.CallbackBeforeSendMsg" !== data0) {
            validateC2CBeforeSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "C2C.CallbackBeforeSendMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.From_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.To_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgSeq !== void 0) {
                const _errs5 = errors;
                if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.MsgRandom !== void 0) {
                  const _errs6 = errors;
                  if (!validateMessageRandom(data.MsgRandom, { instancePath: instancePath + "/MsgRandom", parentData: data, parentDataProperty: "MsgRandom", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgTime !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageTime(data.MsgTime, { instancePath: instancePath + "/MsgTime", parentData: data, parentDataProperty: "MsgTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.MsgKey !== void 0) {
                      const _errs8 = errors;
                      if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgId !== void 0) {
                        const _errs9 = errors;
                        if (!validateMessageId(data.MsgId, { instancePath: instancePath + "/MsgId", parentData: data, parentDataProperty: "MsgId", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageId.errors : vErrors.concat(validateMessageId.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.OnlineOnlyFlag !== void 0) {
                          const _errs10 = errors;
                          if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.MsgBody !== void 0) {
                            const _errs11 = errors;
                            if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.CloudCustomData !== void 0) {
                              const _errs12 = errors;
                              if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.EventTime !== void 0) {
                                const _errs13 = errors;
                                if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateC2CBeforeSendMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CBeforeSendMsgRequest.errors = vErrors;
  return errors === 0;
}
validateC2CBeforeSendMsgRequest.evaluated = { "props": { "CallbackCommand": true, "From_Account": true, "To_Account": true, "MsgSeq": true, "MsgRandom": true, "MsgTime": true, "MsgKey": true, "MsgId": true, "OnlineOnlyFlag": true, "MsgBody": true, "CloudCustomData": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CBeforeSendMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CBeforeSendMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateC2CBeforeSendMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateC2CBeforeSendMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateC2CBeforeSendMsgRequest.errors : vErrors.concat(validateC2CBeforeSendMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateC2CBeforeSendMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CBeforeSendMsgCallback.errors = vErrors;
  return errors === 0;
}
validateC2CBeforeSendMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateRefuseReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateRefuseReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo")) {
        validateRefuseReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo")) {
            validateRefuseReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateRefuseReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateRefuseReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateRefuseReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              const _errs6 = errors;
              let valid1 = false;
              const _errs7 = errors;
              if (1 !== data1) {
                const err0 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf/0/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs7 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                const err1 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (errors === _errs8) {
                if (typeof data1 == "number") {
                  if (data1 > 13e4 || isNaN(data1)) {
                    const err2 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 13e4 }, message: "must be <= 130000" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data1 < 120001 || isNaN(data1)) {
                      const err3 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 120001 }, message: "must be >= 120001" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err4 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
                validateRefuseReply.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs10 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateRefuseReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateRefuseReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateRefuseReply.errors = vErrors;
  return errors === 0;
}
validateRefuseReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateDiscardReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateDiscardReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo")) {
        validateDiscardReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo")) {
            validateDiscardReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateDiscardReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateDiscardReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateDiscardReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (2 !== data1) {
                validateDiscardReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/const", keyword: "const", params: { allowedValue: 2 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs6 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateDiscardReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateDiscardReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateDiscardReply.errors = vErrors;
  return errors === 0;
}
validateDiscardReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema89 = { "type": "object", "x-typescript-type": "MessageElement", "required": ["MsgType", "MsgContent"], "properties": { "MsgType": { "type": "string", "enum": ["TIMTextElem", "TIMLocationElem", "TIMFaceElem", "TIMCustomElem", "TIMSoundElem", "TIMImageElem", "TIMFileElem", "TIMVideoFileElem", "TIMRelayElem", "TIMStreamElem"] }, "MsgContent": { "type": "object", "minProperties": 1 } }, "allOf": [{ "if": { "properties": { "MsgType": { "const": "TIMTextElem" } } }, "then": { "$ref": "TextElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMLocationElem" } } }, "then": { "$ref": "LocationElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMFaceElem" } } }, "then": { "$ref": "FaceElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMCustomElem" } } }, "then": { "$ref": "CustomElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMSoundElem" } } }, "then": { "$ref": "SoundElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMImageElem" } } }, "then": { "$ref": "ImageElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMFileElem" } } }, "then": { "$ref": "FileElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMVideoFileElem" } } }, "then": { "$ref": "VideoElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMRelayElem" } } }, "then": { "$ref": "RelayElement" } }, { "if": { "properties": { "MsgType": { "const": "TIMStreamElem" } } }, "then": { "$ref": "StreamElement" } }] };
function validateReplyElement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateReplyElement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.MsgType !== void 0) {
      if ("TIMTextElem" !== data.MsgType) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (!validateTextElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validateTextElement.errors : vErrors.concat(validateTextElement.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.MsgType = true;
      props0.MsgContent = true;
    }
  }
  if (!valid1) {
    const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validateReplyElement.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.MsgType !== void 0) {
        if ("TIMLocationElem" !== data.MsgType) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs10 = errors;
      if (!validateLocationElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validateLocationElement.errors : vErrors.concat(validateLocationElement.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs10 === errors;
      valid3 = _valid1;
      if (valid3) {
        var props1 = {};
        props1.MsgType = true;
        props1.MsgContent = true;
      }
    }
    if (!valid3) {
      const err3 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
      validateReplyElement.errors = vErrors;
      return false;
    }
    var valid0 = _errs6 === errors;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
      const _errs11 = errors;
      const _errs12 = errors;
      let valid5 = true;
      const _errs13 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.MsgType !== void 0) {
          if ("TIMFaceElem" !== data.MsgType) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
      var _valid2 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs15 = errors;
        if (!validateFaceElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validateFaceElement.errors : vErrors.concat(validateFaceElement.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs15 === errors;
        valid5 = _valid2;
        if (valid5) {
          var props2 = {};
          props2.MsgType = true;
          props2.MsgContent = true;
        }
      }
      if (!valid5) {
        const err5 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
        validateReplyElement.errors = vErrors;
        return false;
      }
      var valid0 = _errs11 === errors;
      if (valid0) {
        if (props0 !== true && props2 !== void 0) {
          if (props2 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props2);
          }
        }
        const _errs16 = errors;
        const _errs17 = errors;
        let valid7 = true;
        const _errs18 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.MsgType !== void 0) {
            if ("TIMCustomElem" !== data.MsgType) {
              const err6 = {};
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        var _valid3 = _errs18 === errors;
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
        if (_valid3) {
          const _errs20 = errors;
          if (!validateCustomElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCustomElement.errors : vErrors.concat(validateCustomElement.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs20 === errors;
          valid7 = _valid3;
          if (valid7) {
            var props3 = {};
            props3.MsgType = true;
            props3.MsgContent = true;
          }
        }
        if (!valid7) {
          const err7 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
          validateReplyElement.errors = vErrors;
          return false;
        }
        var valid0 = _errs16 === errors;
        if (valid0) {
          if (props0 !== true && props3 !== void 0) {
            if (props3 === true) {
              props0 = true;
            } else {
              props0 = props0 || {};
              Object.assign(props0, props3);
            }
          }
          const _errs21 = errors;
          const _errs22 = errors;
          let valid9 = true;
          const _errs23 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.MsgType !== void 0) {
              if ("TIMSoundElem" !== data.MsgType) {
                const err8 = {};
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          }
          var _valid4 = _errs23 === errors;
          errors = _errs22;
          if (vErrors !== null) {
            if (_errs22) {
              vErrors.length = _errs22;
            } else {
              vErrors = null;
            }
          }
          if (_valid4) {
            const _errs25 = errors;
            if (!validateSoundElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateSoundElement.errors : vErrors.concat(validateSoundElement.errors);
              errors = vErrors.length;
            }
            var _valid4 = _errs25 === errors;
            valid9 = _valid4;
            if (valid9) {
              var props4 = {};
              props4.MsgType = true;
              props4.MsgContent = true;
            }
          }
          if (!valid9) {
            const err9 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
            validateReplyElement.errors = vErrors;
            return false;
          }
          var valid0 = _errs21 === errors;
          if (valid0) {
            if (props0 !== true && props4 !== void 0) {
              if (props4 === true) {
                props0 = true;
              } else {
                props0 = props0 || {};
                Object.assign(props0, props4);
              }
            }
            const _errs26 = errors;
            const _errs27 = errors;
            let valid11 = true;
            const _errs28 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.MsgType !== void 0) {
                if ("TIMImageElem" !== data.MsgType) {
                  const err10 = {};
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
            var _valid5 = _errs28 === errors;
            errors = _errs27;
            if (vErrors !== null) {
              if (_errs27) {
                vErrors.length = _errs27;
              } else {
                vErrors = null;
              }
            }
            if (_valid5) {
              const _errs30 = errors;
              if (!validateImageElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateImageElement.errors : vErrors.concat(validateImageElement.errors);
                errors = vErrors.length;
              }
              var _valid5 = _errs30 === errors;
              valid11 = _valid5;
              if (valid11) {
                var props5 = {};
                props5.MsgType = true;
                props5.MsgContent = true;
              }
            }
            if (!valid11) {
              const err11 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              validateReplyElement.errors = vErrors;
              return false;
            }
            var valid0 = _errs26 === errors;
            if (valid0) {
              if (props0 !== true && props5 !== void 0) {
                if (props5 === true) {
                  props0 = true;
                } else {
                  props0 = props0 || {};
                  Object.assign(props0, props5);
                }
              }
              const _errs31 = errors;
              const _errs32 = errors;
              let valid13 = true;
              const _errs33 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.MsgType !== void 0) {
                  if ("TIMFileElem" !== data.MsgType) {
                    const err12 = {};
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
              }
              var _valid6 = _errs33 === errors;
              errors = _errs32;
              if (vErrors !== null) {
                if (_errs32) {
                  vErrors.length = _errs32;
                } else {
                  vErrors = null;
                }
              }
              if (_valid6) {
                const _errs35 = errors;
                if (!validateFileElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateFileElement.errors : vErrors.concat(validateFileElement.errors);
                  errors = vErrors.length;
                }
                var _valid6 = _errs35 === errors;
                valid13 = _valid6;
                if (valid13) {
                  var props6 = {};
                  props6.MsgType = true;
                  props6.MsgContent = true;
                }
              }
              if (!valid13) {
                const err13 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
                validateReplyElement.errors = vErrors;
                return false;
              }
              var valid0 = _errs31 === errors;
              if (valid0) {
                if (props0 !== true && props6 !== void 0) {
                  if (props6 === true) {
                    props0 = true;
                  } else {
                    props0 = props0 || {};
                    Object.assign(props0, props6);
                  }
                }
                const _errs36 = errors;
                const _errs37 = errors;
                let valid15 = true;
                const _errs38 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data.MsgType !== void 0) {
                    if ("TIMVideoFileElem" !== data.MsgType) {
                      const err14 = {};
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                  }
                }
                var _valid7 = _errs38 === errors;
                errors = _errs37;
                if (vErrors !== null) {
                  if (_errs37) {
                    vErrors.length = _errs37;
                  } else {
                    vErrors = null;
                  }
                }
                if (_valid7) {
                  const _errs40 = errors;
                  if (!validateVideoElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateVideoElement.errors : vErrors.concat(validateVideoElement.errors);
                    errors = vErrors.length;
                  }
                  var _valid7 = _errs40 === errors;
                  valid15 = _valid7;
                  if (valid15) {
                    var props7 = {};
                    props7.MsgType = true;
                    props7.MsgContent = true;
                  }
                }
                if (!valid15) {
                  const err15 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                  validateReplyElement.errors = vErrors;
                  return false;
                }
                var valid0 = _errs36 === errors;
                if (valid0) {
                  if (props0 !== true && props7 !== void 0) {
                    if (props7 === true) {
                      props0 = true;
                    } else {
                      props0 = props0 || {};
                      Object.assign(props0, props7);
                    }
                  }
                  const _errs41 = errors;
                  const _errs42 = errors;
                  let valid17 = true;
                  const _errs43 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.MsgType !== void 0) {
                      if ("TIMRelayElem" !== data.MsgType) {
                        const err16 = {};
                        if (vErrors === null) {
                          vErrors = [err16];
                        } else {
                          vErrors.push(err16);
                        }
                        errors++;
                      }
                    }
                  }
                  var _valid8 = _errs43 === errors;
                  errors = _errs42;
                  if (vErrors !== null) {
                    if (_errs42) {
                      vErrors.length = _errs42;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid8) {
                    const _errs45 = errors;
                    if (!validateRelayElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateRelayElement.errors : vErrors.concat(validateRelayElement.errors);
                      errors = vErrors.length;
                    }
                    var _valid8 = _errs45 === errors;
                    valid17 = _valid8;
                    if (valid17) {
                      var props8 = {};
                      props8.MsgType = true;
                      props8.MsgContent = true;
                    }
                  }
                  if (!valid17) {
                    const err17 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                    validateReplyElement.errors = vErrors;
                    return false;
                  }
                  var valid0 = _errs41 === errors;
                  if (valid0) {
                    if (props0 !== true && props8 !== void 0) {
                      if (props8 === true) {
                        props0 = true;
                      } else {
                        props0 = props0 || {};
                        Object.assign(props0, props8);
                      }
                    }
                    const _errs46 = errors;
                    const _errs47 = errors;
                    let valid19 = true;
                    const _errs48 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      if (data.MsgType !== void 0) {
                        if ("TIMStreamElem" !== data.MsgType) {
                          const err18 = {};
                          if (vErrors === null) {
                            vErrors = [err18];
                          } else {
                            vErrors.push(err18);
                          }
                          errors++;
                        }
                      }
                    }
                    var _valid9 = _errs48 === errors;
                    errors = _errs47;
                    if (vErrors !== null) {
                      if (_errs47) {
                        vErrors.length = _errs47;
                      } else {
                        vErrors = null;
                      }
                    }
                    if (_valid9) {
                      const _errs50 = errors;
                      if (!validateStreamElement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateStreamElement.errors : vErrors.concat(validateStreamElement.errors);
                        errors = vErrors.length;
                      }
                      var _valid9 = _errs50 === errors;
                      valid19 = _valid9;
                      if (valid19) {
                        var props9 = {};
                        props9.MsgType = true;
                        props9.MsgContent = true;
                      }
                    }
                    if (!valid19) {
                      const err19 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                      validateReplyElement.errors = vErrors;
                      return false;
                    }
                    var valid0 = _errs46 === errors;
                    if (valid0) {
                      if (props0 !== true && props9 !== void 0) {
                        if (props9 === true) {
                          props0 = true;
                        } else {
                          props0 = props0 || {};
                          Object.assign(props0, props9);
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgType === void 0 && (missing0 = "MsgType") || data.MsgContent === void 0 && (missing0 = "MsgContent")) {
        validateReplyElement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.MsgType = true;
          props0.MsgContent = true;
        }
        if (data.MsgType !== void 0) {
          let data10 = data.MsgType;
          const _errs51 = errors;
          if (typeof data10 !== "string") {
            validateReplyElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data10 === "TIMTextElem" || data10 === "TIMLocationElem" || data10 === "TIMFaceElem" || data10 === "TIMCustomElem" || data10 === "TIMSoundElem" || data10 === "TIMImageElem" || data10 === "TIMFileElem" || data10 === "TIMVideoFileElem" || data10 === "TIMRelayElem" || data10 === "TIMStreamElem")) {
            validateReplyElement.errors = [{ instancePath: instancePath + "/MsgType", schemaPath: "#/properties/MsgType/enum", keyword: "enum", params: { allowedValues: schema89.properties.MsgType.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid21 = _errs51 === errors;
        } else {
          var valid21 = true;
        }
        if (valid21) {
          if (data.MsgContent !== void 0) {
            let data11 = data.MsgContent;
            const _errs53 = errors;
            if (errors === _errs53) {
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (Object.keys(data11).length < 1) {
                  validateReplyElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                  return false;
                }
              } else {
                validateReplyElement.errors = [{ instancePath: instancePath + "/MsgContent", schemaPath: "#/properties/MsgContent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid21 = _errs53 === errors;
          } else {
            var valid21 = true;
          }
        }
      }
    } else {
      validateReplyElement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateReplyElement.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateReplyElement.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateModifyMessageReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateModifyMessageReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo")) {
        validateModifyMessageReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo" || key0 === "MsgBody" || key0 === "CloudCustomData")) {
            validateModifyMessageReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateModifyMessageReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateModifyMessageReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateModifyMessageReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (0 !== data1) {
                validateModifyMessageReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs6 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateModifyMessageReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.MsgBody !== void 0) {
                  let data3 = data.MsgBody;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      if (data3.length < 1) {
                        validateModifyMessageReply.errors = [{ instancePath: instancePath + "/MsgBody", schemaPath: "#/properties/MsgBody/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validateReplyElement(data3[i0], { instancePath: instancePath + "/MsgBody/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateReplyElement.errors : vErrors.concat(validateReplyElement.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    } else {
                      validateModifyMessageReply.errors = [{ instancePath: instancePath + "/MsgBody", schemaPath: "#/properties/MsgBody/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.CloudCustomData !== void 0) {
                    const _errs11 = errors;
                    if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateModifyMessageReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateModifyMessageReply.errors = vErrors;
  return errors === 0;
}
validateModifyMessageReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateC2CBeforeSendMsgReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CBeforeSendMsgReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAcknowledgement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAcknowledgement.errors : vErrors.concat(validateAcknowledgement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateDiscardReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDiscardReply.errors : vErrors.concat(validateDiscardReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs4 = errors;
  if (!validateModifyMessageReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateModifyMessageReply.errors : vErrors.concat(validateModifyMessageReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateC2CBeforeSendMsgReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateC2CBeforeSendMsgReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateC2CBeforeSendMsgReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateUnreadCount(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUnreadCount.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validateUnreadCount.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (!formats0.validate(data)) {
        validateUnreadCount.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
        return false;
      }
    }
  }
  validateUnreadCount.errors = vErrors;
  return errors === 0;
}
validateUnreadCount.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterSendMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterSendMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateC2CAfterSendMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateC2CAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("C2C.CallbackAfterSendMsg" !== data0) {
            validateC2CAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "C2C.CallbackAfterSendMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.From_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.To_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgSeq !== void 0) {
                const _errs5 = errors;
                if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.MsgRandom !== void 0) {
                  const _errs6 = errors;
                  if (!validateMessageRandom(data.MsgRandom, { instancePath: instancePath + "/MsgRandom", parentData: data, parentDataProperty: "MsgRandom", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgTime !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageTime(data.MsgTime, { instancePath: instancePath + "/MsgTime", parentData: data, parentDataProperty: "MsgTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.MsgKey !== void 0) {
                      const _errs8 = errors;
                      if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgId !== void 0) {
                        const _errs9 = errors;
                        if (!validateMessageId(data.MsgId, { instancePath: instancePath + "/MsgId", parentData: data, parentDataProperty: "MsgId", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageId.errors : vErrors.concat(validateMessageId.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.OnlineOnlyFlag !== void 0) {
                          const _errs10 = errors;
                          if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.SendMsgResult !== void 0) {
                            let data9 = data.SendMsgResult;
                            const _errs11 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                              validateC2CAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/SendMsgResult", schemaPath: "#/properties/SendMsgResult/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.ErrorInfo !== void 0) {
                              const _errs13 = errors;
                              if (typeof data.ErrorInfo !== "string") {
                                validateC2CAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid0 = _errs13 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.UnreadMsgNum !== void 0) {
                                const _errs15 = errors;
                                if (!validateUnreadCount(data.UnreadMsgNum, { instancePath: instancePath + "/UnreadMsgNum", parentData: data, parentDataProperty: "UnreadMsgNum", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validateUnreadCount.errors : vErrors.concat(validateUnreadCount.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.MsgBody !== void 0) {
                                  const _errs16 = errors;
                                  if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs16 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.CloudCustomData !== void 0) {
                                    const _errs17 = errors;
                                    if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs17 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.EventTime !== void 0) {
                                      const _errs18 = errors;
                                      if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs18 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateC2CAfterSendMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterSendMsgRequest.errors = vErrors;
  return errors === 0;
}
validateC2CAfterSendMsgRequest.evaluated = { "props": { "CallbackCommand": true, "From_Account": true, "To_Account": true, "MsgSeq": true, "MsgRandom": true, "MsgTime": true, "MsgKey": true, "MsgId": true, "OnlineOnlyFlag": true, "SendMsgResult": true, "ErrorInfo": true, "UnreadMsgNum": true, "MsgBody": true, "CloudCustomData": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterSendMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterSendMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateC2CAfterSendMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateC2CAfterSendMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateC2CAfterSendMsgRequest.errors : vErrors.concat(validateC2CAfterSendMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateC2CAfterSendMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterSendMsgCallback.errors = vErrors;
  return errors === 0;
}
validateC2CAfterSendMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterMsgReportRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterMsgReportRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Report_Account === void 0 && (missing0 = "Report_Account") || data.Peer_Account === void 0 && (missing0 = "Peer_Account")) {
        validateC2CAfterMsgReportRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateC2CAfterMsgReportRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("C2C.CallbackAfterMsgReport" !== data0) {
            validateC2CAfterMsgReportRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "C2C.CallbackAfterMsgReport" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Report_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Report_Account, { instancePath: instancePath + "/Report_Account", parentData: data, parentDataProperty: "Report_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Peer_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Peer_Account, { instancePath: instancePath + "/Peer_Account", parentData: data, parentDataProperty: "Peer_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.LastReadTime !== void 0) {
                const _errs5 = errors;
                if (!validateMessageTime(data.LastReadTime, { instancePath: instancePath + "/LastReadTime", parentData: data, parentDataProperty: "LastReadTime", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.UnreadMsgNum !== void 0) {
                  const _errs6 = errors;
                  if (!validateUnreadCount(data.UnreadMsgNum, { instancePath: instancePath + "/UnreadMsgNum", parentData: data, parentDataProperty: "UnreadMsgNum", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateUnreadCount.errors : vErrors.concat(validateUnreadCount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.EventTime !== void 0) {
                    const _errs7 = errors;
                    if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateC2CAfterMsgReportRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterMsgReportRequest.errors = vErrors;
  return errors === 0;
}
validateC2CAfterMsgReportRequest.evaluated = { "props": { "CallbackCommand": true, "Report_Account": true, "Peer_Account": true, "LastReadTime": true, "UnreadMsgNum": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterMsgReportCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterMsgReportCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateC2CAfterMsgReportCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateC2CAfterMsgReportRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateC2CAfterMsgReportRequest.errors : vErrors.concat(validateC2CAfterMsgReportRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateC2CAfterMsgReportCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterMsgReportCallback.errors = vErrors;
  return errors === 0;
}
validateC2CAfterMsgReportCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterMsgWithDrawRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterMsgWithDrawRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account") || data.MsgKey === void 0 && (missing0 = "MsgKey")) {
        validateC2CAfterMsgWithDrawRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateC2CAfterMsgWithDrawRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("C2C.CallbackAfterMsgWithDraw" !== data0) {
            validateC2CAfterMsgWithDrawRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "C2C.CallbackAfterMsgWithDraw" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.From_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.To_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgKey !== void 0) {
                const _errs5 = errors;
                if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.UnreadMsgNum !== void 0) {
                  const _errs6 = errors;
                  if (!validateUnreadCount(data.UnreadMsgNum, { instancePath: instancePath + "/UnreadMsgNum", parentData: data, parentDataProperty: "UnreadMsgNum", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateUnreadCount.errors : vErrors.concat(validateUnreadCount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.EventTime !== void 0) {
                    const _errs7 = errors;
                    if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateC2CAfterMsgWithDrawRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterMsgWithDrawRequest.errors = vErrors;
  return errors === 0;
}
validateC2CAfterMsgWithDrawRequest.evaluated = { "props": { "CallbackCommand": true, "From_Account": true, "To_Account": true, "MsgKey": true, "UnreadMsgNum": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterMsgWithDrawCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterMsgWithDrawCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateC2CAfterMsgWithDrawCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateC2CAfterMsgWithDrawRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateC2CAfterMsgWithDrawRequest.errors : vErrors.concat(validateC2CAfterMsgWithDrawRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateC2CAfterMsgWithDrawCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterMsgWithDrawCallback.errors = vErrors;
  return errors === 0;
}
validateC2CAfterMsgWithDrawCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateReadMessage(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateReadMessage.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.From_Account !== void 0) {
        const _errs1 = errors;
        if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.To_Account !== void 0) {
          const _errs2 = errors;
          if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgKey !== void 0) {
            const _errs3 = errors;
            if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.MsgId !== void 0) {
              const _errs4 = errors;
              if (!validateMessageId(data.MsgId, { instancePath: instancePath + "/MsgId", parentData: data, parentDataProperty: "MsgId", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateMessageId.errors : vErrors.concat(validateMessageId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateReadMessage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateReadMessage.errors = vErrors;
  return errors === 0;
}
validateReadMessage.evaluated = { "props": { "From_Account": true, "To_Account": true, "MsgKey": true, "MsgId": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterMsgReadReceiptRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterMsgReadReceiptRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Operator_Account === void 0 && (missing0 = "Operator_Account") || data.Peer_Account === void 0 && (missing0 = "Peer_Account")) {
        validateC2CAfterMsgReadReceiptRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateC2CAfterMsgReadReceiptRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("C2C.CallbackAfterMsgReadReceipt" !== data0) {
            validateC2CAfterMsgReadReceiptRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "C2C.CallbackAfterMsgReadReceipt" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Operator_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Peer_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Peer_Account, { instancePath: instancePath + "/Peer_Account", parentData: data, parentDataProperty: "Peer_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.C2CMsgInfo !== void 0) {
                let data3 = data.C2CMsgInfo;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateReadMessage(data3[i0], { instancePath: instancePath + "/C2CMsgInfo/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateReadMessage.errors : vErrors.concat(validateReadMessage.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateC2CAfterMsgReadReceiptRequest.errors = [{ instancePath: instancePath + "/C2CMsgInfo", schemaPath: "#/properties/C2CMsgInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventTime !== void 0) {
                  const _errs8 = errors;
                  if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateC2CAfterMsgReadReceiptRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterMsgReadReceiptRequest.errors = vErrors;
  return errors === 0;
}
validateC2CAfterMsgReadReceiptRequest.evaluated = { "props": { "CallbackCommand": true, "Operator_Account": true, "Peer_Account": true, "C2CMsgInfo": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterMsgReadReceiptCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterMsgReadReceiptCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateC2CAfterMsgReadReceiptCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateC2CAfterMsgReadReceiptRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateC2CAfterMsgReadReceiptRequest.errors : vErrors.concat(validateC2CAfterMsgReadReceiptRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateC2CAfterMsgReadReceiptCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterMsgReadReceiptCallback.errors = vErrors;
  return errors === 0;
}
validateC2CAfterMsgReadReceiptCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterModifyMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterModifyMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account") || data.MsgKey === void 0 && (missing0 = "MsgKey")) {
        validateC2CAfterModifyMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateC2CAfterModifyMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("C2C.CallbackAfterModifyMsg" !== data0) {
            validateC2CAfterModifyMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "C2C.CallbackAfterModifyMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Operator_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.From_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.To_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.MsgSeq !== void 0) {
                  const _errs6 = errors;
                  if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgRandom !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageRandom(data.MsgRandom, { instancePath: instancePath + "/MsgRandom", parentData: data, parentDataProperty: "MsgRandom", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.MsgTime !== void 0) {
                      const _errs8 = errors;
                      if (!validateMessageTime(data.MsgTime, { instancePath: instancePath + "/MsgTime", parentData: data, parentDataProperty: "MsgTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgKey !== void 0) {
                        const _errs9 = errors;
                        if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.MsgBody !== void 0) {
                          const _errs10 = errors;
                          if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.CloudCustomData !== void 0) {
                            const _errs11 = errors;
                            if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.EventTime !== void 0) {
                              const _errs12 = errors;
                              if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateC2CAfterModifyMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterModifyMsgRequest.errors = vErrors;
  return errors === 0;
}
validateC2CAfterModifyMsgRequest.evaluated = { "props": { "CallbackCommand": true, "Operator_Account": true, "From_Account": true, "To_Account": true, "MsgSeq": true, "MsgRandom": true, "MsgTime": true, "MsgKey": true, "MsgBody": true, "CloudCustomData": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterModifyMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterModifyMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateC2CAfterModifyMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateC2CAfterModifyMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateC2CAfterModifyMsgRequest.errors : vErrors.concat(validateC2CAfterModifyMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateC2CAfterModifyMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterModifyMsgCallback.errors = vErrors;
  return errors === 0;
}
validateC2CAfterModifyMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateReadGroup(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateReadGroup.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.GroupId !== void 0) {
        const _errs1 = errors;
        if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.MsgSeq !== void 0) {
          const _errs2 = errors;
          if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validateReadGroup.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateReadGroup.errors = vErrors;
  return errors === 0;
}
validateReadGroup.evaluated = { "props": { "GroupId": true, "MsgSeq": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterMsgReadAllRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterMsgReadAllRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Report_Account === void 0 && (missing0 = "Report_Account")) {
        validateC2CAfterMsgReadAllRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateC2CAfterMsgReadAllRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("C2C.CallbackAfterMsgReadAll" !== data0) {
            validateC2CAfterMsgReadAllRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "C2C.CallbackAfterMsgReadAll" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Report_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Report_Account, { instancePath: instancePath + "/Report_Account", parentData: data, parentDataProperty: "Report_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.EventTime !== void 0) {
              const _errs4 = errors;
              if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.GroupReadInfo !== void 0) {
                let data3 = data.GroupReadInfo;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateReadGroup(data3[i0], { instancePath: instancePath + "/GroupReadInfo/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateReadGroup.errors : vErrors.concat(validateReadGroup.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateC2CAfterMsgReadAllRequest.errors = [{ instancePath: instancePath + "/GroupReadInfo", schemaPath: "#/properties/GroupReadInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateC2CAfterMsgReadAllRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterMsgReadAllRequest.errors = vErrors;
  return errors === 0;
}
validateC2CAfterMsgReadAllRequest.evaluated = { "props": { "CallbackCommand": true, "Report_Account": true, "EventTime": true, "GroupReadInfo": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterMsgReadAllCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterMsgReadAllCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateC2CAfterMsgReadAllCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateC2CAfterMsgReadAllRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateC2CAfterMsgReadAllRequest.errors : vErrors.concat(validateC2CAfterMsgReadAllRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateC2CAfterMsgReadAllCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterMsgReadAllCallback.errors = vErrors;
  return errors === 0;
}
validateC2CAfterMsgReadAllCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateMessageExtension(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageExtension.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Key !== void 0) {
        const _errs1 = errors;
        if (typeof data.Key !== "string") {
          validateMessageExtension.errors = [{ instancePath: instancePath + "/Key", schemaPath: "#/properties/Key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.Value !== void 0) {
          const _errs3 = errors;
          if (typeof data.Value !== "string") {
            validateMessageExtension.errors = [{ instancePath: instancePath + "/Value", schemaPath: "#/properties/Value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Seq !== void 0) {
            let data2 = data.Seq;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
              validateMessageExtension.errors = [{ instancePath: instancePath + "/Seq", schemaPath: "#/properties/Seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 == "number") {
                if (!formats0.validate(data2)) {
                  validateMessageExtension.errors = [{ instancePath: instancePath + "/Seq", schemaPath: "#/properties/Seq/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                  return false;
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateMessageExtension.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMessageExtension.errors = vErrors;
  return errors === 0;
}
validateMessageExtension.evaluated = { "props": { "Key": true, "Value": true, "Seq": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterC2CMsgExtensionRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterC2CMsgExtensionRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account") || data.MsgKey === void 0 && (missing0 = "MsgKey")) {
        validateC2CAfterC2CMsgExtensionRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateC2CAfterC2CMsgExtensionRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("C2C.CallbackAfterC2CMsgExtension" !== data0) {
            validateC2CAfterC2CMsgExtensionRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "C2C.CallbackAfterC2CMsgExtension" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.From_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.To_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgKey !== void 0) {
                const _errs5 = errors;
                if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.OperateType !== void 0) {
                  let data4 = data.OperateType;
                  const _errs6 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                    validateC2CAfterC2CMsgExtensionRequest.errors = [{ instancePath: instancePath + "/OperateType", schemaPath: "#/properties/OperateType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ExtensionList !== void 0) {
                    let data5 = data.ExtensionList;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validateMessageExtension(data5[i0], { instancePath: instancePath + "/ExtensionList/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateMessageExtension.errors : vErrors.concat(validateMessageExtension.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validateC2CAfterC2CMsgExtensionRequest.errors = [{ instancePath: instancePath + "/ExtensionList", schemaPath: "#/properties/ExtensionList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Seq !== void 0) {
                      let data7 = data.Seq;
                      const _errs11 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
                        validateC2CAfterC2CMsgExtensionRequest.errors = [{ instancePath: instancePath + "/Seq", schemaPath: "#/properties/Seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs11) {
                        if (typeof data7 == "number") {
                          if (!formats0.validate(data7)) {
                            validateC2CAfterC2CMsgExtensionRequest.errors = [{ instancePath: instancePath + "/Seq", schemaPath: "#/properties/Seq/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EventTime !== void 0) {
                        const _errs13 = errors;
                        if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateC2CAfterC2CMsgExtensionRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterC2CMsgExtensionRequest.errors = vErrors;
  return errors === 0;
}
validateC2CAfterC2CMsgExtensionRequest.evaluated = { "props": { "CallbackCommand": true, "From_Account": true, "To_Account": true, "MsgKey": true, "OperateType": true, "ExtensionList": true, "Seq": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateC2CAfterC2CMsgExtensionCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateC2CAfterC2CMsgExtensionCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateC2CAfterC2CMsgExtensionCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateC2CAfterC2CMsgExtensionRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateC2CAfterC2CMsgExtensionRequest.errors : vErrors.concat(validateC2CAfterC2CMsgExtensionRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateC2CAfterC2CMsgExtensionCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateC2CAfterC2CMsgExtensionCallback.errors = vErrors;
  return errors === 0;
}
validateC2CAfterC2CMsgExtensionCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateBotOnC2CMessageRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBotOnC2CMessageRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateBotOnC2CMessageRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateBotOnC2CMessageRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Bot.OnC2CMessage" !== data0) {
            validateBotOnC2CMessageRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Bot.OnC2CMessage" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.From_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.To_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgSeq !== void 0) {
                const _errs5 = errors;
                if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.MsgRandom !== void 0) {
                  const _errs6 = errors;
                  if (!validateMessageRandom(data.MsgRandom, { instancePath: instancePath + "/MsgRandom", parentData: data, parentDataProperty: "MsgRandom", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgTime !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageTime(data.MsgTime, { instancePath: instancePath + "/MsgTime", parentData: data, parentDataProperty: "MsgTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.MsgKey !== void 0) {
                      const _errs8 = errors;
                      if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgId !== void 0) {
                        const _errs9 = errors;
                        if (!validateMessageId(data.MsgId, { instancePath: instancePath + "/MsgId", parentData: data, parentDataProperty: "MsgId", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageId.errors : vErrors.concat(validateMessageId.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.OnlineOnlyFlag !== void 0) {
                          const _errs10 = errors;
                          if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.SendMsgResult !== void 0) {
                            let data9 = data.SendMsgResult;
                            const _errs11 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                              validateBotOnC2CMessageRequest.errors = [{ instancePath: instancePath + "/SendMsgResult", schemaPath: "#/properties/SendMsgResult/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.ErrorInfo !== void 0) {
                              const _errs13 = errors;
                              if (typeof data.ErrorInfo !== "string") {
                                validateBotOnC2CMessageRequest.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid0 = _errs13 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.UnreadMsgNum !== void 0) {
                                const _errs15 = errors;
                                if (!validateUnreadCount(data.UnreadMsgNum, { instancePath: instancePath + "/UnreadMsgNum", parentData: data, parentDataProperty: "UnreadMsgNum", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validateUnreadCount.errors : vErrors.concat(validateUnreadCount.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.MsgBody !== void 0) {
                                  const _errs16 = errors;
                                  if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs16 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.CloudCustomData !== void 0) {
                                    const _errs17 = errors;
                                    if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs17 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.EventTime !== void 0) {
                                      const _errs18 = errors;
                                      if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs18 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateBotOnC2CMessageRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBotOnC2CMessageRequest.errors = vErrors;
  return errors === 0;
}
validateBotOnC2CMessageRequest.evaluated = { "props": { "CallbackCommand": true, "From_Account": true, "To_Account": true, "MsgSeq": true, "MsgRandom": true, "MsgTime": true, "MsgKey": true, "MsgId": true, "OnlineOnlyFlag": true, "SendMsgResult": true, "ErrorInfo": true, "UnreadMsgNum": true, "MsgBody": true, "CloudCustomData": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateBotOnC2CMessageCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBotOnC2CMessageCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBotOnC2CMessageCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBotOnC2CMessageRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBotOnC2CMessageRequest.errors : vErrors.concat(validateBotOnC2CMessageRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBotOnC2CMessageCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBotOnC2CMessageCallback.errors = vErrors;
  return errors === 0;
}
validateBotOnC2CMessageCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupType(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupType.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateGroupType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateGroupType.errors = vErrors;
  return errors === 0;
}
validateGroupType.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateTopicId(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateTopicId.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateTopicId.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateTopicId.errors = vErrors;
  return errors === 0;
}
validateTopicId.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateBotOnGroupMessageRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBotOnGroupMessageRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.From_Account === void 0 && (missing0 = "From_Account") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateBotOnGroupMessageRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateBotOnGroupMessageRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Bot.OnGroupMessage" !== data0) {
            validateBotOnGroupMessageRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Bot.OnGroupMessage" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.From_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Operator_Account !== void 0) {
                  const _errs6 = errors;
                  if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Random !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageRandom(data.Random, { instancePath: instancePath + "/Random", parentData: data, parentDataProperty: "Random", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.MsgSeq !== void 0) {
                      const _errs8 = errors;
                      if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgTime !== void 0) {
                        const _errs9 = errors;
                        if (!validateMessageTime(data.MsgTime, { instancePath: instancePath + "/MsgTime", parentData: data, parentDataProperty: "MsgTime", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.OnlineOnlyFlag !== void 0) {
                          const _errs10 = errors;
                          if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.MsgBody !== void 0) {
                            const _errs11 = errors;
                            if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.AtRobots_Account !== void 0) {
                              let data10 = data.AtRobots_Account;
                              const _errs12 = errors;
                              if (errors === _errs12) {
                                if (Array.isArray(data10)) {
                                  var valid1 = true;
                                  const len0 = data10.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs14 = errors;
                                    if (!validateAccount(data10[i0], { instancePath: instancePath + "/AtRobots_Account/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs14 === errors;
                                    if (!valid1) {
                                      break;
                                    }
                                  }
                                } else {
                                  validateBotOnGroupMessageRequest.errors = [{ instancePath: instancePath + "/AtRobots_Account", schemaPath: "#/properties/AtRobots_Account/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.CloudCustomData !== void 0) {
                                const _errs15 = errors;
                                if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.TopicId !== void 0) {
                                  const _errs16 = errors;
                                  if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs16 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.EventTime !== void 0) {
                                    const _errs17 = errors;
                                    if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs17 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateBotOnGroupMessageRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBotOnGroupMessageRequest.errors = vErrors;
  return errors === 0;
}
validateBotOnGroupMessageRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "From_Account": true, "Operator_Account": true, "Random": true, "MsgSeq": true, "MsgTime": true, "OnlineOnlyFlag": true, "MsgBody": true, "AtRobots_Account": true, "CloudCustomData": true, "TopicId": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateBotOnGroupMessageCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBotOnGroupMessageCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBotOnGroupMessageCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBotOnGroupMessageRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBotOnGroupMessageRequest.errors : vErrors.concat(validateBotOnGroupMessageRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBotOnGroupMessageCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBotOnGroupMessageCallback.errors = vErrors;
  return errors === 0;
}
validateBotOnGroupMessageCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateChatbotOnC2CSignalMessageRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateChatbotOnC2CSignalMessageRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.To_Account === void 0 && (missing0 = "To_Account") || data.Data === void 0 && (missing0 = "Data")) {
        validateChatbotOnC2CSignalMessageRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateChatbotOnC2CSignalMessageRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Chatbot.OnC2CSignalMessage" !== data0) {
            validateChatbotOnC2CSignalMessageRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Chatbot.OnC2CSignalMessage" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.From_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.To_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgSeq !== void 0) {
                const _errs5 = errors;
                if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.MsgRandom !== void 0) {
                  const _errs6 = errors;
                  if (!validateMessageRandom(data.MsgRandom, { instancePath: instancePath + "/MsgRandom", parentData: data, parentDataProperty: "MsgRandom", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgKey !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs8 = errors;
                      if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.Data !== void 0) {
                        const _errs9 = errors;
                        if (typeof data.Data !== "string") {
                          validateChatbotOnC2CSignalMessageRequest.errors = [{ instancePath: instancePath + "/Data", schemaPath: "#/properties/Data/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateChatbotOnC2CSignalMessageRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateChatbotOnC2CSignalMessageRequest.errors = vErrors;
  return errors === 0;
}
validateChatbotOnC2CSignalMessageRequest.evaluated = { "props": { "CallbackCommand": true, "From_Account": true, "To_Account": true, "MsgSeq": true, "MsgRandom": true, "MsgKey": true, "EventTime": true, "Data": true }, "dynamicProps": false, "dynamicItems": false };
function validateChatbotOnC2CSignalMessageCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateChatbotOnC2CSignalMessageCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateChatbotOnC2CSignalMessageCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateChatbotOnC2CSignalMessageRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateChatbotOnC2CSignalMessageRequest.errors : vErrors.concat(validateChatbotOnC2CSignalMessageRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateChatbotOnC2CSignalMessageCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateChatbotOnC2CSignalMessageCallback.errors = vErrors;
  return errors === 0;
}
validateChatbotOnC2CSignalMessageCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateSignalReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSignalReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo") || data.RspData === void 0 && (missing0 = "RspData")) {
        validateSignalReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo" || key0 === "RspData")) {
            validateSignalReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateSignalReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateSignalReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateSignalReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (0 !== data1) {
                validateSignalReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs6 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateSignalReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.RspData !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.RspData !== "string") {
                    validateSignalReply.errors = [{ instancePath: instancePath + "/RspData", schemaPath: "#/properties/RspData/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateSignalReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSignalReply.errors = vErrors;
  return errors === 0;
}
validateSignalReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateModerationContact(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateModerationContact.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ContactType !== void 0) {
        let data0 = data.ContactType;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateModerationContact.errors = [{ instancePath: instancePath + "/ContactType", schemaPath: "#/properties/ContactType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.To_Account !== void 0) {
          const _errs3 = errors;
          if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ToGroupId !== void 0) {
            const _errs4 = errors;
            if (!validateGroupId(data.ToGroupId, { instancePath: instancePath + "/ToGroupId", parentData: data, parentDataProperty: "ToGroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateModerationContact.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateModerationContact.errors = vErrors;
  return errors === 0;
}
validateModerationContact.evaluated = { "props": { "ContactType": true, "To_Account": true, "ToGroupId": true }, "dynamicProps": false, "dynamicItems": false };
function validateContentResultNotifyRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateContentResultNotifyRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.From_Account === void 0 && (missing0 = "From_Account") || data.CtxcbResult === void 0 && (missing0 = "CtxcbResult")) {
        validateContentResultNotifyRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Scene !== void 0) {
          const _errs1 = errors;
          if (typeof data.Scene !== "string") {
            validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/Scene", schemaPath: "#/properties/Scene/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.SdkAppId !== void 0) {
            let data1 = data.SdkAppId;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/SdkAppId", schemaPath: "#/properties/SdkAppId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (!formats0.validate(data1)) {
                  validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/SdkAppId", schemaPath: "#/properties/SdkAppId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.From_Account !== void 0) {
              const _errs5 = errors;
              if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ContactItem !== void 0) {
                const _errs6 = errors;
                if (!validateModerationContact(data.ContactItem, { instancePath: instancePath + "/ContactItem", parentData: data, parentDataProperty: "ContactItem", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateModerationContact.errors : vErrors.concat(validateModerationContact.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ContentType !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.ContentType !== "string") {
                    validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/ContentType", schemaPath: "#/properties/ContentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.TextContent !== void 0) {
                    let data5 = data.TextContent;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    let valid1 = false;
                    let passing0 = null;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs13 = errors;
                          if (typeof data5[i0] !== "string") {
                            const err0 = { instancePath: instancePath + "/TextContent/" + i0, schemaPath: "#/properties/TextContent/oneOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                          var valid2 = _errs13 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        const err1 = { instancePath: instancePath + "/TextContent", schemaPath: "#/properties/TextContent/oneOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs11 === errors;
                    if (_valid0) {
                      valid1 = true;
                      passing0 = 0;
                    }
                    const _errs15 = errors;
                    if (typeof data5 !== "string") {
                      const err2 = { instancePath: instancePath + "/TextContent", schemaPath: "#/properties/TextContent/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                    var _valid0 = _errs15 === errors;
                    if (_valid0 && valid1) {
                      valid1 = false;
                      passing0 = [passing0, 1];
                    } else {
                      if (_valid0) {
                        valid1 = true;
                        passing0 = 1;
                      }
                    }
                    if (!valid1) {
                      const err3 = { instancePath: instancePath + "/TextContent", schemaPath: "#/properties/TextContent/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                      validateContentResultNotifyRequest.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs10;
                      if (vErrors !== null) {
                        if (_errs10) {
                          vErrors.length = _errs10;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.FileURL !== void 0) {
                      const _errs17 = errors;
                      if (typeof data.FileURL !== "string") {
                        validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/FileURL", schemaPath: "#/properties/FileURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgID !== void 0) {
                        const _errs19 = errors;
                        if (typeof data.MsgID !== "string") {
                          validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/MsgID", schemaPath: "#/properties/MsgID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.CtxcbResult !== void 0) {
                          let data9 = data.CtxcbResult;
                          const _errs21 = errors;
                          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                            validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbResult", schemaPath: "#/properties/CtxcbResult/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.CtxcbRequestId !== void 0) {
                            const _errs23 = errors;
                            if (typeof data.CtxcbRequestId !== "string") {
                              validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbRequestId", schemaPath: "#/properties/CtxcbRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.CtxcbKeywords !== void 0) {
                              let data11 = data.CtxcbKeywords;
                              const _errs25 = errors;
                              if (errors === _errs25) {
                                if (Array.isArray(data11)) {
                                  var valid3 = true;
                                  const len1 = data11.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs27 = errors;
                                    if (typeof data11[i1] !== "string") {
                                      validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbKeywords/" + i1, schemaPath: "#/properties/CtxcbKeywords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid3 = _errs27 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbKeywords", schemaPath: "#/properties/CtxcbKeywords/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.CtxcbSuggestion !== void 0) {
                                const _errs29 = errors;
                                if (typeof data.CtxcbSuggestion !== "string") {
                                  validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbSuggestion", schemaPath: "#/properties/CtxcbSuggestion/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs29 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.CtxcbLabel !== void 0) {
                                  const _errs31 = errors;
                                  if (typeof data.CtxcbLabel !== "string") {
                                    validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbLabel", schemaPath: "#/properties/CtxcbLabel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs31 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.CtxcbSubLabel !== void 0) {
                                    const _errs33 = errors;
                                    if (typeof data.CtxcbSubLabel !== "string") {
                                      validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbSubLabel", schemaPath: "#/properties/CtxcbSubLabel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid0 = _errs33 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.CtxcbSubLabelDesc !== void 0) {
                                      const _errs35 = errors;
                                      if (typeof data.CtxcbSubLabelDesc !== "string") {
                                        validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbSubLabelDesc", schemaPath: "#/properties/CtxcbSubLabelDesc/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid0 = _errs35 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.CtxcbLibName !== void 0) {
                                        const _errs37 = errors;
                                        if (typeof data.CtxcbLibName !== "string") {
                                          validateContentResultNotifyRequest.errors = [{ instancePath: instancePath + "/CtxcbLibName", schemaPath: "#/properties/CtxcbLibName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid0 = _errs37 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.CloudCustomData !== void 0) {
                                          const _errs39 = errors;
                                          if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs39 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateContentResultNotifyRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateContentResultNotifyRequest.errors = vErrors;
  return errors === 0;
}
validateContentResultNotifyRequest.evaluated = { "props": { "Scene": true, "SdkAppId": true, "From_Account": true, "ContactItem": true, "ContentType": true, "TextContent": true, "FileURL": true, "MsgID": true, "CtxcbResult": true, "CtxcbRequestId": true, "CtxcbKeywords": true, "CtxcbSuggestion": true, "CtxcbLabel": true, "CtxcbSubLabel": true, "CtxcbSubLabelDesc": true, "CtxcbLibName": true, "CloudCustomData": true }, "dynamicProps": false, "dynamicItems": false };
function validateContentResultNotifyCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateContentResultNotifyCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateContentResultNotifyCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateContentResultNotifyRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateContentResultNotifyRequest.errors : vErrors.concat(validateContentResultNotifyRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateContentResultNotifyCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateContentResultNotifyCallback.errors = vErrors;
  return errors === 0;
}
validateContentResultNotifyCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema121 = { "type": "object", "required": ["Operator_Account"], "x-proof": "1047/34368, 269/1662", "properties": { "CallbackCommand": { "type": "string", "const": "Group.CallbackBeforeCreateGroup" }, "Operator_Account": { "$ref": "Account" }, "Owner_Account": { "type": "string" }, "Type": { "$ref": "GroupType" }, "Name": { "type": "string" }, "MemberList": { "type": "array", "items": { "$ref": "InitialMember" } }, "InviteOption": { "type": "string" }, "CreateGroupNum": { "type": "integer", "format": "int64" }, "CreatedGroupNum": { "type": ["integer", "object"] }, "CreatedNum": { "type": "integer", "format": "int64" }, "EventTime": { "$ref": "GroupEventTime" } } };
function validateInitialMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateInitialMember.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Member_Account === void 0 && (missing0 = "Member_Account")) {
        validateInitialMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Member_Account !== void 0) {
          if (!validateAccount(data.Member_Account, { instancePath: instancePath + "/Member_Account", parentData: data, parentDataProperty: "Member_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateInitialMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateInitialMember.errors = vErrors;
  return errors === 0;
}
validateInitialMember.evaluated = { "props": { "Member_Account": true }, "dynamicProps": false, "dynamicItems": false };
const schema123 = { "type": ["integer", "string"], "examples": [1714550403111, "1714550403111"] };
function validateGroupEventTime(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupEventTime.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data))) && typeof data !== "string") {
    validateGroupEventTime.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema123.type }, message: "must be integer,string" }];
    return false;
  }
  validateGroupEventTime.errors = vErrors;
  return errors === 0;
}
validateGroupEventTime.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeCreateGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeCreateGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Operator_Account === void 0 && (missing0 = "Operator_Account")) {
        validateGroupBeforeCreateGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackBeforeCreateGroup" !== data0) {
            validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackBeforeCreateGroup" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Operator_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Owner_Account !== void 0) {
              const _errs4 = errors;
              if (typeof data.Owner_Account !== "string") {
                validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/Owner_Account", schemaPath: "#/properties/Owner_Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Type !== void 0) {
                const _errs6 = errors;
                if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Name !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.Name !== "string") {
                    validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MemberList !== void 0) {
                    let data5 = data.MemberList;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (!validateInitialMember(data5[i0], { instancePath: instancePath + "/MemberList/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateInitialMember.errors : vErrors.concat(validateInitialMember.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/MemberList", schemaPath: "#/properties/MemberList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.InviteOption !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.InviteOption !== "string") {
                        validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/InviteOption", schemaPath: "#/properties/InviteOption/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.CreateGroupNum !== void 0) {
                        let data8 = data.CreateGroupNum;
                        const _errs14 = errors;
                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
                          validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/CreateGroupNum", schemaPath: "#/properties/CreateGroupNum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data8 == "number") {
                            if (!formats0.validate(data8)) {
                              validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/CreateGroupNum", schemaPath: "#/properties/CreateGroupNum/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.CreatedGroupNum !== void 0) {
                          let data9 = data.CreatedGroupNum;
                          const _errs16 = errors;
                          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                            validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/CreatedGroupNum", schemaPath: "#/properties/CreatedGroupNum/type", keyword: "type", params: { type: schema121.properties.CreatedGroupNum.type }, message: "must be integer,object" }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.CreatedNum !== void 0) {
                            let data10 = data.CreatedNum;
                            const _errs18 = errors;
                            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
                              validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/CreatedNum", schemaPath: "#/properties/CreatedNum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs18) {
                              if (typeof data10 == "number") {
                                if (!formats0.validate(data10)) {
                                  validateGroupBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/CreatedNum", schemaPath: "#/properties/CreatedNum/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.EventTime !== void 0) {
                              const _errs20 = errors;
                              if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupBeforeCreateGroupRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeCreateGroupRequest.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeCreateGroupRequest.evaluated = { "props": { "CallbackCommand": true, "Operator_Account": true, "Owner_Account": true, "Type": true, "Name": true, "MemberList": true, "InviteOption": true, "CreateGroupNum": true, "CreatedGroupNum": true, "CreatedNum": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeCreateGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeCreateGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupBeforeCreateGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupBeforeCreateGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupBeforeCreateGroupRequest.errors : vErrors.concat(validateGroupBeforeCreateGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupBeforeCreateGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeCreateGroupCallback.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeCreateGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupRefuseReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupRefuseReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo")) {
        validateGroupRefuseReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo")) {
            validateGroupRefuseReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateGroupRefuseReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateGroupRefuseReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateGroupRefuseReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              const _errs6 = errors;
              let valid1 = false;
              const _errs7 = errors;
              if (1 !== data1) {
                const err0 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf/0/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs7 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                const err1 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (errors === _errs8) {
                if (typeof data1 == "number") {
                  if (data1 > 10200 || isNaN(data1)) {
                    const err2 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10200 }, message: "must be <= 10200" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data1 < 10100 || isNaN(data1)) {
                      const err3 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10100 }, message: "must be >= 10100" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err4 = { instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
                validateGroupRefuseReply.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs10 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateGroupRefuseReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateGroupRefuseReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupRefuseReply.errors = vErrors;
  return errors === 0;
}
validateGroupRefuseReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeCreateGroupReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeCreateGroupReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAcknowledgement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAcknowledgement.errors : vErrors.concat(validateAcknowledgement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateGroupRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupRefuseReply.errors : vErrors.concat(validateGroupRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateGroupBeforeCreateGroupReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateGroupBeforeCreateGroupReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateGroupBeforeCreateGroupReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateUserDefinedData(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUserDefinedData.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Key !== void 0) {
        if (typeof data.Key !== "string") {
          validateUserDefinedData.errors = [{ instancePath: instancePath + "/Key", schemaPath: "#/properties/Key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    } else {
      validateUserDefinedData.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateUserDefinedData.errors = vErrors;
  return errors === 0;
}
validateUserDefinedData.evaluated = { "props": { "Key": true, "Value": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterCreateGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterCreateGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId")) {
        validateGroupAfterCreateGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterCreateGroup" !== data0) {
            validateGroupAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterCreateGroup" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Operator_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Owner_Account !== void 0) {
                const _errs5 = errors;
                if (typeof data.Owner_Account !== "string") {
                  validateGroupAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/Owner_Account", schemaPath: "#/properties/Owner_Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Type !== void 0) {
                  const _errs7 = errors;
                  if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Name !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.Name !== "string") {
                      validateGroupAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.MemberList !== void 0) {
                      let data6 = data.MemberList;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs12 = errors;
                            if (!validateInitialMember(data6[i0], { instancePath: instancePath + "/MemberList/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateInitialMember.errors : vErrors.concat(validateInitialMember.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs12 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validateGroupAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/MemberList", schemaPath: "#/properties/MemberList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.UserDefinedDataList !== void 0) {
                        let data8 = data.UserDefinedDataList;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (Array.isArray(data8)) {
                            var valid2 = true;
                            const len1 = data8.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs15 = errors;
                              if (!validateUserDefinedData(data8[i1], { instancePath: instancePath + "/UserDefinedDataList/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateUserDefinedData.errors : vErrors.concat(validateUserDefinedData.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs15 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          } else {
                            validateGroupAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/UserDefinedDataList", schemaPath: "#/properties/UserDefinedDataList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.InviteOption !== void 0) {
                          const _errs16 = errors;
                          if (typeof data.InviteOption !== "string") {
                            validateGroupAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/InviteOption", schemaPath: "#/properties/InviteOption/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.EventTime !== void 0) {
                            const _errs18 = errors;
                            if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterCreateGroupRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterCreateGroupRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterCreateGroupRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Operator_Account": true, "Owner_Account": true, "Type": true, "Name": true, "MemberList": true, "UserDefinedDataList": true, "InviteOption": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterCreateGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterCreateGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterCreateGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterCreateGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterCreateGroupRequest.errors : vErrors.concat(validateGroupAfterCreateGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterCreateGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterCreateGroupCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterCreateGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeApplyJoinGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeApplyJoinGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.Requestor_Account === void 0 && (missing0 = "Requestor_Account")) {
        validateGroupBeforeApplyJoinGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupBeforeApplyJoinGroupRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackBeforeApplyJoinGroup" !== data0) {
            validateGroupBeforeApplyJoinGroupRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackBeforeApplyJoinGroup" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Requestor_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Requestor_Account, { instancePath: instancePath + "/Requestor_Account", parentData: data, parentDataProperty: "Requestor_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ApplyMsg !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.ApplyMsg !== "string") {
                    validateGroupBeforeApplyJoinGroupRequest.errors = [{ instancePath: instancePath + "/ApplyMsg", schemaPath: "#/properties/ApplyMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.TopicId !== void 0) {
                    const _errs8 = errors;
                    if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs9 = errors;
                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupBeforeApplyJoinGroupRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeApplyJoinGroupRequest.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeApplyJoinGroupRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "Requestor_Account": true, "ApplyMsg": true, "TopicId": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeApplyJoinGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeApplyJoinGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupBeforeApplyJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupBeforeApplyJoinGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupBeforeApplyJoinGroupRequest.errors : vErrors.concat(validateGroupBeforeApplyJoinGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupBeforeApplyJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeApplyJoinGroupCallback.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeApplyJoinGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeApplyJoinGroupReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeApplyJoinGroupReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAcknowledgement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAcknowledgement.errors : vErrors.concat(validateAcknowledgement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateGroupRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupRefuseReply.errors : vErrors.concat(validateGroupRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateGroupBeforeApplyJoinGroupReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateGroupBeforeApplyJoinGroupReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateGroupBeforeApplyJoinGroupReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateInvitedMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateInvitedMember.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Member_Account === void 0 && (missing0 = "Member_Account")) {
        validateInvitedMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Member_Account !== void 0) {
          if (!validateAccount(data.Member_Account, { instancePath: instancePath + "/Member_Account", parentData: data, parentDataProperty: "Member_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateInvitedMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateInvitedMember.errors = vErrors;
  return errors === 0;
}
validateInvitedMember.evaluated = { "props": { "Member_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeInviteJoinGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeInviteJoinGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.DestinationMembers === void 0 && (missing0 = "DestinationMembers")) {
        validateGroupBeforeInviteJoinGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupBeforeInviteJoinGroupRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackBeforeInviteJoinGroup" !== data0) {
            validateGroupBeforeInviteJoinGroupRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackBeforeInviteJoinGroup" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Operator_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.DestinationMembers !== void 0) {
                  let data4 = data.DestinationMembers;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validateInvitedMember(data4[i0], { instancePath: instancePath + "/DestinationMembers/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateInvitedMember.errors : vErrors.concat(validateInvitedMember.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validateGroupBeforeInviteJoinGroupRequest.errors = [{ instancePath: instancePath + "/DestinationMembers", schemaPath: "#/properties/DestinationMembers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.TopicId !== void 0) {
                    const _errs9 = errors;
                    if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs10 = errors;
                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupBeforeInviteJoinGroupRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeInviteJoinGroupRequest.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeInviteJoinGroupRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "Operator_Account": true, "DestinationMembers": true, "TopicId": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeInviteJoinGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeInviteJoinGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupBeforeInviteJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupBeforeInviteJoinGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupBeforeInviteJoinGroupRequest.errors : vErrors.concat(validateGroupBeforeInviteJoinGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupBeforeInviteJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeInviteJoinGroupCallback.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeInviteJoinGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateInviteReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateInviteReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo") || data.RefusedMembers_Account === void 0 && (missing0 = "RefusedMembers_Account")) {
        validateInviteReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo" || key0 === "RefusedMembers_Account")) {
            validateInviteReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateInviteReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateInviteReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateInviteReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (0 !== data1) {
                validateInviteReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs6 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateInviteReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.RefusedMembers_Account !== void 0) {
                  let data3 = data.RefusedMembers_Account;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs10 = errors;
                        if (!validateAccount(data4, { instancePath: instancePath + "/RefusedMembers_Account/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                          errors = vErrors.length;
                        }
                        if (errors === _errs10) {
                          if (typeof data4 === "string") {
                            if (func1(data4) < 1) {
                              validateInviteReply.errors = [{ instancePath: instancePath + "/RefusedMembers_Account/" + i0, schemaPath: "#/properties/RefusedMembers_Account/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validateInviteReply.errors = [{ instancePath: instancePath + "/RefusedMembers_Account", schemaPath: "#/properties/RefusedMembers_Account/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateInviteReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateInviteReply.errors = vErrors;
  return errors === 0;
}
validateInviteReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeInviteJoinGroupReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeInviteJoinGroupReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAcknowledgement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAcknowledgement.errors : vErrors.concat(validateAcknowledgement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateGroupRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupRefuseReply.errors : vErrors.concat(validateGroupRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateInviteReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateInviteReply.errors : vErrors.concat(validateInviteReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateGroupBeforeInviteJoinGroupReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateGroupBeforeInviteJoinGroupReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateGroupBeforeInviteJoinGroupReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateNewMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateNewMember.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Member_Account === void 0 && (missing0 = "Member_Account")) {
        validateNewMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Member_Account !== void 0) {
          if (!validateAccount(data.Member_Account, { instancePath: instancePath + "/Member_Account", parentData: data, parentDataProperty: "Member_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateNewMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateNewMember.errors = vErrors;
  return errors === 0;
}
validateNewMember.evaluated = { "props": { "Member_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterNewMemberJoinRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterNewMemberJoinRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.NewMemberList === void 0 && (missing0 = "NewMemberList")) {
        validateGroupAfterNewMemberJoinRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterNewMemberJoinRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterNewMemberJoin" !== data0) {
            validateGroupAfterNewMemberJoinRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterNewMemberJoin" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.JoinType !== void 0) {
                const _errs5 = errors;
                if (typeof data.JoinType !== "string") {
                  validateGroupAfterNewMemberJoinRequest.errors = [{ instancePath: instancePath + "/JoinType", schemaPath: "#/properties/JoinType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Operator_Account !== void 0) {
                  const _errs7 = errors;
                  if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.NewMemberList !== void 0) {
                    let data5 = data.NewMemberList;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validateNewMember(data5[i0], { instancePath: instancePath + "/NewMemberList/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateNewMember.errors : vErrors.concat(validateNewMember.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validateGroupAfterNewMemberJoinRequest.errors = [{ instancePath: instancePath + "/NewMemberList", schemaPath: "#/properties/NewMemberList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.TopicId !== void 0) {
                      const _errs11 = errors;
                      if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EventTime !== void 0) {
                        const _errs12 = errors;
                        if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterNewMemberJoinRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterNewMemberJoinRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterNewMemberJoinRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "JoinType": true, "Operator_Account": true, "NewMemberList": true, "TopicId": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterNewMemberJoinCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterNewMemberJoinCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterNewMemberJoinCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterNewMemberJoinRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterNewMemberJoinRequest.errors : vErrors.concat(validateGroupAfterNewMemberJoinRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterNewMemberJoinCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterNewMemberJoinCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterNewMemberJoinCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateFormerMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFormerMember.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Member_Account === void 0 && (missing0 = "Member_Account")) {
        validateFormerMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Member_Account !== void 0) {
          if (!validateAccount(data.Member_Account, { instancePath: instancePath + "/Member_Account", parentData: data, parentDataProperty: "Member_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateFormerMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFormerMember.errors = vErrors;
  return errors === 0;
}
validateFormerMember.evaluated = { "props": { "Member_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterMemberExitRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterMemberExitRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.ExitMemberList === void 0 && (missing0 = "ExitMemberList")) {
        validateGroupAfterMemberExitRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterMemberExitRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterMemberExit" !== data0) {
            validateGroupAfterMemberExitRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterMemberExit" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ExitType !== void 0) {
                const _errs5 = errors;
                if (typeof data.ExitType !== "string") {
                  validateGroupAfterMemberExitRequest.errors = [{ instancePath: instancePath + "/ExitType", schemaPath: "#/properties/ExitType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Operator_Account !== void 0) {
                  const _errs7 = errors;
                  if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ExitMemberList !== void 0) {
                    let data5 = data.ExitMemberList;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validateFormerMember(data5[i0], { instancePath: instancePath + "/ExitMemberList/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateFormerMember.errors : vErrors.concat(validateFormerMember.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validateGroupAfterMemberExitRequest.errors = [{ instancePath: instancePath + "/ExitMemberList", schemaPath: "#/properties/ExitMemberList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.TopicId !== void 0) {
                      const _errs11 = errors;
                      if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EventTime !== void 0) {
                        const _errs12 = errors;
                        if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterMemberExitRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterMemberExitRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterMemberExitRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "ExitType": true, "Operator_Account": true, "ExitMemberList": true, "TopicId": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterMemberExitCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterMemberExitCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterMemberExitCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterMemberExitRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterMemberExitRequest.errors : vErrors.concat(validateGroupAfterMemberExitRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterMemberExitCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterMemberExitCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterMemberExitCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupMention(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupMention.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.GroupAtAllFlag !== void 0) {
        let data0 = data.GroupAtAllFlag;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateGroupMention.errors = [{ instancePath: instancePath + "/GroupAtAllFlag", schemaPath: "#/properties/GroupAtAllFlag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.GroupAt_Account !== void 0) {
          const _errs3 = errors;
          if (typeof data.GroupAt_Account !== "string") {
            validateGroupMention.errors = [{ instancePath: instancePath + "/GroupAt_Account", schemaPath: "#/properties/GroupAt_Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validateGroupMention.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupMention.errors = vErrors;
  return errors === 0;
}
validateGroupMention.evaluated = { "props": { "GroupAtAllFlag": true, "GroupAt_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeSendMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeSendMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.From_Account === void 0 && (missing0 = "From_Account") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateGroupBeforeSendMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupBeforeSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackBeforeSendMsg" !== data0) {
            validateGroupBeforeSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackBeforeSendMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.TopicId !== void 0) {
                const _errs5 = errors;
                if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.From_Account !== void 0) {
                  const _errs6 = errors;
                  if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Operator_Account !== void 0) {
                    const _errs7 = errors;
                    if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Random !== void 0) {
                      const _errs8 = errors;
                      if (!validateMessageRandom(data.Random, { instancePath: instancePath + "/Random", parentData: data, parentDataProperty: "Random", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgId !== void 0) {
                        const _errs9 = errors;
                        if (!validateMessageId(data.MsgId, { instancePath: instancePath + "/MsgId", parentData: data, parentDataProperty: "MsgId", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageId.errors : vErrors.concat(validateMessageId.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.OnlineOnlyFlag !== void 0) {
                          const _errs10 = errors;
                          if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.MsgBody !== void 0) {
                            const _errs11 = errors;
                            if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.CloudCustomData !== void 0) {
                              const _errs12 = errors;
                              if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.GroupAtInfo !== void 0) {
                                let data11 = data.GroupAtInfo;
                                const _errs13 = errors;
                                if (errors === _errs13) {
                                  if (Array.isArray(data11)) {
                                    var valid1 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs15 = errors;
                                      if (!validateGroupMention(data11[i0], { instancePath: instancePath + "/GroupAtInfo/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validateGroupMention.errors : vErrors.concat(validateGroupMention.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid1 = _errs15 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validateGroupBeforeSendMsgRequest.errors = [{ instancePath: instancePath + "/GroupAtInfo", schemaPath: "#/properties/GroupAtInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.EventTime !== void 0) {
                                  const _errs16 = errors;
                                  if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs16 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupBeforeSendMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeSendMsgRequest.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeSendMsgRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "TopicId": true, "From_Account": true, "Operator_Account": true, "Random": true, "MsgId": true, "OnlineOnlyFlag": true, "MsgBody": true, "CloudCustomData": true, "GroupAtInfo": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeSendMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeSendMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupBeforeSendMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupBeforeSendMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupBeforeSendMsgRequest.errors : vErrors.concat(validateGroupBeforeSendMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupBeforeSendMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeSendMsgCallback.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeSendMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeSendMsgReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeSendMsgReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateGroupRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupRefuseReply.errors : vErrors.concat(validateGroupRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateDiscardReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDiscardReply.errors : vErrors.concat(validateDiscardReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateModifyMessageReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateModifyMessageReply.errors : vErrors.concat(validateModifyMessageReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateGroupBeforeSendMsgReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateGroupBeforeSendMsgReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateGroupBeforeSendMsgReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateGroupAfterSendMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterSendMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.From_Account === void 0 && (missing0 = "From_Account") || data.MsgSeq === void 0 && (missing0 = "MsgSeq") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateGroupAfterSendMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterSendMsg" !== data0) {
            validateGroupAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterSendMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.TopicId !== void 0) {
                const _errs5 = errors;
                if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.From_Account !== void 0) {
                  const _errs6 = errors;
                  if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Operator_Account !== void 0) {
                    const _errs7 = errors;
                    if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Random !== void 0) {
                      const _errs8 = errors;
                      if (!validateMessageRandom(data.Random, { instancePath: instancePath + "/Random", parentData: data, parentDataProperty: "Random", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgSeq !== void 0) {
                        const _errs9 = errors;
                        if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.MsgTime !== void 0) {
                          const _errs10 = errors;
                          if (!validateMessageTime(data.MsgTime, { instancePath: instancePath + "/MsgTime", parentData: data, parentDataProperty: "MsgTime", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.MsgId !== void 0) {
                            const _errs11 = errors;
                            if (!validateMessageId(data.MsgId, { instancePath: instancePath + "/MsgId", parentData: data, parentDataProperty: "MsgId", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateMessageId.errors : vErrors.concat(validateMessageId.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.OnlineOnlyFlag !== void 0) {
                              const _errs12 = errors;
                              if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.MsgBody !== void 0) {
                                const _errs13 = errors;
                                if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.CloudCustomData !== void 0) {
                                  const _errs14 = errors;
                                  if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.GroupAtInfo !== void 0) {
                                    let data13 = data.GroupAtInfo;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (Array.isArray(data13)) {
                                        var valid1 = true;
                                        const len0 = data13.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          const _errs17 = errors;
                                          if (!validateGroupMention(data13[i0], { instancePath: instancePath + "/GroupAtInfo/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validateGroupMention.errors : vErrors.concat(validateGroupMention.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid1 = _errs17 === errors;
                                          if (!valid1) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validateGroupAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/GroupAtInfo", schemaPath: "#/properties/GroupAtInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.EventTime !== void 0) {
                                      const _errs18 = errors;
                                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs18 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterSendMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterSendMsgRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterSendMsgRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "TopicId": true, "From_Account": true, "Operator_Account": true, "Random": true, "MsgSeq": true, "MsgTime": true, "MsgId": true, "OnlineOnlyFlag": true, "MsgBody": true, "CloudCustomData": true, "GroupAtInfo": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterSendMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterSendMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterSendMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterSendMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterSendMsgRequest.errors : vErrors.concat(validateGroupAfterSendMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterSendMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterSendMsgCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterSendMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupFullRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupFullRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId")) {
        validateGroupAfterGroupFullRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterGroupFullRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterGroupFull" !== data0) {
            validateGroupAfterGroupFullRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterGroupFull" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TopicId !== void 0) {
              const _errs4 = errors;
              if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EventTime !== void 0) {
                const _errs5 = errors;
                if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupFullRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupFullRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupFullRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "TopicId": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupFullCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupFullCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterGroupFullCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterGroupFullRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterGroupFullRequest.errors : vErrors.concat(validateGroupAfterGroupFullRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupFullCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupFullCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupFullCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateLastMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateLastMember.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Member_Account === void 0 && (missing0 = "Member_Account")) {
        validateLastMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Member_Account !== void 0) {
          if (!validateAccount(data.Member_Account, { instancePath: instancePath + "/Member_Account", parentData: data, parentDataProperty: "Member_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateLastMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateLastMember.errors = vErrors;
  return errors === 0;
}
validateLastMember.evaluated = { "props": { "Member_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupDestroyedRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupDestroyedRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId")) {
        validateGroupAfterGroupDestroyedRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterGroupDestroyedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterGroupDestroyed" !== data0) {
            validateGroupAfterGroupDestroyedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterGroupDestroyed" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Owner_Account !== void 0) {
                const _errs5 = errors;
                if (typeof data.Owner_Account !== "string") {
                  validateGroupAfterGroupDestroyedRequest.errors = [{ instancePath: instancePath + "/Owner_Account", schemaPath: "#/properties/Owner_Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Operator_Account !== void 0) {
                  const _errs7 = errors;
                  if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Name !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.Name !== "string") {
                      validateGroupAfterGroupDestroyedRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.MemberList !== void 0) {
                      let data6 = data.MemberList;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs12 = errors;
                            if (!validateLastMember(data6[i0], { instancePath: instancePath + "/MemberList/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateLastMember.errors : vErrors.concat(validateLastMember.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs12 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validateGroupAfterGroupDestroyedRequest.errors = [{ instancePath: instancePath + "/MemberList", schemaPath: "#/properties/MemberList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EventTime !== void 0) {
                        const _errs13 = errors;
                        if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupDestroyedRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupDestroyedRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupDestroyedRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "Owner_Account": true, "Operator_Account": true, "Name": true, "MemberList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupDestroyedCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupDestroyedCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterGroupDestroyedCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterGroupDestroyedRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterGroupDestroyedRequest.errors : vErrors.concat(validateGroupAfterGroupDestroyedRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupDestroyedCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupDestroyedCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupDestroyedCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupInfoChangedRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupInfoChangedRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId")) {
        validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterGroupInfoChanged" !== data0) {
            validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterGroupInfoChanged" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Operator_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Name !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.Name !== "string") {
                    validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Introduction !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.Introduction !== "string") {
                      validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath: instancePath + "/Introduction", schemaPath: "#/properties/Introduction/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Notification !== void 0) {
                      const _errs10 = errors;
                      if (typeof data.Notification !== "string") {
                        validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath: instancePath + "/Notification", schemaPath: "#/properties/Notification/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.FaceUrl !== void 0) {
                        const _errs12 = errors;
                        if (typeof data.FaceUrl !== "string") {
                          validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath: instancePath + "/FaceUrl", schemaPath: "#/properties/FaceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.UserDefinedDataList !== void 0) {
                          let data8 = data.UserDefinedDataList;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (Array.isArray(data8)) {
                              var valid1 = true;
                              const len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs16 = errors;
                                if (!validateUserDefinedData(data8[i0], { instancePath: instancePath + "/UserDefinedDataList/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validateUserDefinedData.errors : vErrors.concat(validateUserDefinedData.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs16 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath: instancePath + "/UserDefinedDataList", schemaPath: "#/properties/UserDefinedDataList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.EventTime !== void 0) {
                            const _errs17 = errors;
                            if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupInfoChangedRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupInfoChangedRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupInfoChangedRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "Operator_Account": true, "Name": true, "Introduction": true, "Notification": true, "FaceUrl": true, "UserDefinedDataList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupInfoChangedCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupInfoChangedCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterGroupInfoChangedCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterGroupInfoChangedRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterGroupInfoChangedRequest.errors : vErrors.concat(validateGroupAfterGroupInfoChangedRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupInfoChangedCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupInfoChangedCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupInfoChangedCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateRecalledGroupMessage(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateRecalledGroupMessage.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgSeq === void 0 && (missing0 = "MsgSeq")) {
        validateRecalledGroupMessage.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgSeq !== void 0) {
          const _errs1 = errors;
          if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MsgId !== void 0) {
            const _errs2 = errors;
            if (!validateMessageId(data.MsgId, { instancePath: instancePath + "/MsgId", parentData: data, parentDataProperty: "MsgId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateMessageId.errors : vErrors.concat(validateMessageId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateRecalledGroupMessage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateRecalledGroupMessage.errors = vErrors;
  return errors === 0;
}
validateRecalledGroupMessage.evaluated = { "props": { "MsgSeq": true, "MsgId": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterRecallMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterRecallMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.MsgSeqList === void 0 && (missing0 = "MsgSeqList")) {
        validateGroupAfterRecallMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterRecallMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterRecallMsg" !== data0) {
            validateGroupAfterRecallMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterRecallMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Operator_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.GroupId !== void 0) {
                const _errs5 = errors;
                if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.TopicId !== void 0) {
                  const _errs6 = errors;
                  if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgSeqList !== void 0) {
                    let data5 = data.MsgSeqList;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs9 = errors;
                          if (!validateRecalledGroupMessage(data5[i0], { instancePath: instancePath + "/MsgSeqList/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateRecalledGroupMessage.errors : vErrors.concat(validateRecalledGroupMessage.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validateGroupAfterRecallMsgRequest.errors = [{ instancePath: instancePath + "/MsgSeqList", schemaPath: "#/properties/MsgSeqList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs10 = errors;
                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterRecallMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterRecallMsgRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterRecallMsgRequest.evaluated = { "props": { "CallbackCommand": true, "Operator_Account": true, "Type": true, "GroupId": true, "TopicId": true, "MsgSeqList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterRecallMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterRecallMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterRecallMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterRecallMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterRecallMsgRequest.errors : vErrors.concat(validateGroupAfterRecallMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterRecallMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterRecallMsgCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterRecallMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateLiveMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateLiveMember.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Member_Account === void 0 && (missing0 = "Member_Account")) {
        validateLiveMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Member_Account !== void 0) {
          if (!validateAccount(data.Member_Account, { instancePath: instancePath + "/Member_Account", parentData: data, parentDataProperty: "Member_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateLiveMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateLiveMember.errors = vErrors;
  return errors === 0;
}
validateLiveMember.evaluated = { "props": { "Member_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupOnMemberStateChangeRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupOnMemberStateChangeRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.MemberList === void 0 && (missing0 = "MemberList")) {
        validateGroupOnMemberStateChangeRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupOnMemberStateChangeRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackOnMemberStateChange" !== data0) {
            validateGroupOnMemberStateChangeRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackOnMemberStateChange" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EventType !== void 0) {
                const _errs5 = errors;
                if (typeof data.EventType !== "string") {
                  validateGroupOnMemberStateChangeRequest.errors = [{ instancePath: instancePath + "/EventType", schemaPath: "#/properties/EventType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventCause !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.EventCause !== "string") {
                    validateGroupOnMemberStateChangeRequest.errors = [{ instancePath: instancePath + "/EventCause", schemaPath: "#/properties/EventCause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MemberList !== void 0) {
                    let data5 = data.MemberList;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (!validateLiveMember(data5[i0], { instancePath: instancePath + "/MemberList/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateLiveMember.errors : vErrors.concat(validateLiveMember.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validateGroupOnMemberStateChangeRequest.errors = [{ instancePath: instancePath + "/MemberList", schemaPath: "#/properties/MemberList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs12 = errors;
                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupOnMemberStateChangeRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupOnMemberStateChangeRequest.errors = vErrors;
  return errors === 0;
}
validateGroupOnMemberStateChangeRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "EventType": true, "EventCause": true, "MemberList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupOnMemberStateChangeCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupOnMemberStateChangeCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupOnMemberStateChangeCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupOnMemberStateChangeRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupOnMemberStateChangeRequest.errors : vErrors.concat(validateGroupOnMemberStateChangeRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupOnMemberStateChangeCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupOnMemberStateChangeCallback.errors = vErrors;
  return errors === 0;
}
validateGroupOnMemberStateChangeCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupSendMsgExceptionRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupSendMsgExceptionRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.From_Account === void 0 && (missing0 = "From_Account") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateGroupSendMsgExceptionRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupSendMsgExceptionRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackSendMsgException" !== data0) {
            validateGroupSendMsgExceptionRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackSendMsgException" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.From_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Operator_Account !== void 0) {
                  const _errs6 = errors;
                  if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Random !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageRandom(data.Random, { instancePath: instancePath + "/Random", parentData: data, parentDataProperty: "Random", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageRandom.errors : vErrors.concat(validateMessageRandom.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.OnlineOnlyFlag !== void 0) {
                      const _errs8 = errors;
                      if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgBody !== void 0) {
                        const _errs9 = errors;
                        if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.CloudCustomData !== void 0) {
                          const _errs10 = errors;
                          if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.ErrorCode !== void 0) {
                            let data9 = data.ErrorCode;
                            const _errs11 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                              validateGroupSendMsgExceptionRequest.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.ErrorInfo !== void 0) {
                              const _errs13 = errors;
                              if (typeof data.ErrorInfo !== "string") {
                                validateGroupSendMsgExceptionRequest.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid0 = _errs13 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.EventTime !== void 0) {
                                const _errs15 = errors;
                                if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupSendMsgExceptionRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupSendMsgExceptionRequest.errors = vErrors;
  return errors === 0;
}
validateGroupSendMsgExceptionRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "From_Account": true, "Operator_Account": true, "Random": true, "OnlineOnlyFlag": true, "MsgBody": true, "CloudCustomData": true, "ErrorCode": true, "ErrorInfo": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupSendMsgExceptionCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupSendMsgExceptionCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupSendMsgExceptionCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupSendMsgExceptionRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupSendMsgExceptionRequest.errors : vErrors.concat(validateGroupSendMsgExceptionRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupSendMsgExceptionCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupSendMsgExceptionCallback.errors = vErrors;
  return errors === 0;
}
validateGroupSendMsgExceptionCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeCreateTopicRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeCreateTopicRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Operator_Account === void 0 && (missing0 = "Operator_Account")) {
        validateGroupBeforeCreateTopicRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupBeforeCreateTopicRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackBeforeCreateTopic" !== data0) {
            validateGroupBeforeCreateTopicRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackBeforeCreateTopic" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Operator_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Name !== void 0) {
                const _errs5 = errors;
                if (typeof data.Name !== "string") {
                  validateGroupBeforeCreateTopicRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.GroupId !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.GroupId !== "string") {
                    validateGroupBeforeCreateTopicRequest.errors = [{ instancePath: instancePath + "/GroupId", schemaPath: "#/properties/GroupId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.TopicId !== void 0) {
                    const _errs9 = errors;
                    if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs10 = errors;
                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupBeforeCreateTopicRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeCreateTopicRequest.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeCreateTopicRequest.evaluated = { "props": { "CallbackCommand": true, "Operator_Account": true, "Type": true, "Name": true, "GroupId": true, "TopicId": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeCreateTopicCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeCreateTopicCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupBeforeCreateTopicCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupBeforeCreateTopicRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupBeforeCreateTopicRequest.errors : vErrors.concat(validateGroupBeforeCreateTopicRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupBeforeCreateTopicCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupBeforeCreateTopicCallback.errors = vErrors;
  return errors === 0;
}
validateGroupBeforeCreateTopicCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupBeforeCreateTopicReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupBeforeCreateTopicReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAcknowledgement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAcknowledgement.errors : vErrors.concat(validateAcknowledgement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateGroupRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupRefuseReply.errors : vErrors.concat(validateGroupRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateGroupBeforeCreateTopicReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateGroupBeforeCreateTopicReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateGroupBeforeCreateTopicReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateGroupAfterCreateTopicRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterCreateTopicRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId")) {
        validateGroupAfterCreateTopicRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterCreateTopicRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterCreateTopic" !== data0) {
            validateGroupAfterCreateTopicRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterCreateTopic" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TopicId !== void 0) {
              const _errs4 = errors;
              if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Operator_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Owner_Account !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.Owner_Account !== "string") {
                    validateGroupAfterCreateTopicRequest.errors = [{ instancePath: instancePath + "/Owner_Account", schemaPath: "#/properties/Owner_Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Type !== void 0) {
                    const _errs8 = errors;
                    if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Name !== void 0) {
                      const _errs9 = errors;
                      if (typeof data.Name !== "string") {
                        validateGroupAfterCreateTopicRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.UserDefinedDataList !== void 0) {
                        let data7 = data.UserDefinedDataList;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs13 = errors;
                              if (!validateUserDefinedData(data7[i0], { instancePath: instancePath + "/UserDefinedDataList/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateUserDefinedData.errors : vErrors.concat(validateUserDefinedData.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs13 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validateGroupAfterCreateTopicRequest.errors = [{ instancePath: instancePath + "/UserDefinedDataList", schemaPath: "#/properties/UserDefinedDataList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.EventTime !== void 0) {
                          const _errs14 = errors;
                          if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterCreateTopicRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterCreateTopicRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterCreateTopicRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "TopicId": true, "Operator_Account": true, "Owner_Account": true, "Type": true, "Name": true, "UserDefinedDataList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterCreateTopicCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterCreateTopicCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterCreateTopicCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterCreateTopicRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterCreateTopicRequest.errors : vErrors.concat(validateGroupAfterCreateTopicRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterCreateTopicCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterCreateTopicCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterCreateTopicCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterTopicDestroyedRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterTopicDestroyedRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.TopicIdList === void 0 && (missing0 = "TopicIdList")) {
        validateGroupAfterTopicDestroyedRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterTopicDestroyedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterTopicDestroyed" !== data0) {
            validateGroupAfterTopicDestroyedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterTopicDestroyed" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.TopicIdList !== void 0) {
                let data3 = data.TopicIdList;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateTopicId(data3[i0], { instancePath: instancePath + "/TopicIdList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateGroupAfterTopicDestroyedRequest.errors = [{ instancePath: instancePath + "/TopicIdList", schemaPath: "#/properties/TopicIdList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Operator_Account !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.Operator_Account !== "string") {
                    validateGroupAfterTopicDestroyedRequest.errors = [{ instancePath: instancePath + "/Operator_Account", schemaPath: "#/properties/Operator_Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.EventTime !== void 0) {
                    const _errs10 = errors;
                    if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterTopicDestroyedRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterTopicDestroyedRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterTopicDestroyedRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "TopicIdList": true, "Operator_Account": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterTopicDestroyedCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterTopicDestroyedCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterTopicDestroyedCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterTopicDestroyedRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterTopicDestroyedRequest.errors : vErrors.concat(validateGroupAfterTopicDestroyedRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterTopicDestroyedCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterTopicDestroyedCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterTopicDestroyedCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterTopicInfoChangedRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterTopicInfoChangedRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId")) {
        validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterTopicInfoChanged" !== data0) {
            validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterTopicInfoChanged" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TopicId !== void 0) {
              const _errs4 = errors;
              if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Type !== void 0) {
                const _errs5 = errors;
                if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Operator_Account !== void 0) {
                  const _errs6 = errors;
                  if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Name !== void 0) {
                    const _errs7 = errors;
                    if (typeof data.Name !== "string") {
                      validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Introduction !== void 0) {
                      const _errs9 = errors;
                      if (typeof data.Introduction !== "string") {
                        validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath: instancePath + "/Introduction", schemaPath: "#/properties/Introduction/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.Notification !== void 0) {
                        const _errs11 = errors;
                        if (typeof data.Notification !== "string") {
                          validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath: instancePath + "/Notification", schemaPath: "#/properties/Notification/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.FaceUrl !== void 0) {
                          const _errs13 = errors;
                          if (typeof data.FaceUrl !== "string") {
                            validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath: instancePath + "/FaceUrl", schemaPath: "#/properties/FaceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.UserDefinedDataList !== void 0) {
                            let data9 = data.UserDefinedDataList;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (Array.isArray(data9)) {
                                var valid1 = true;
                                const len0 = data9.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs17 = errors;
                                  if (!validateUserDefinedData(data9[i0], { instancePath: instancePath + "/UserDefinedDataList/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validateUserDefinedData.errors : vErrors.concat(validateUserDefinedData.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid1 = _errs17 === errors;
                                  if (!valid1) {
                                    break;
                                  }
                                }
                              } else {
                                validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath: instancePath + "/UserDefinedDataList", schemaPath: "#/properties/UserDefinedDataList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.EventTime !== void 0) {
                              const _errs18 = errors;
                              if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterTopicInfoChangedRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterTopicInfoChangedRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterTopicInfoChangedRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "TopicId": true, "Type": true, "Operator_Account": true, "Name": true, "Introduction": true, "Notification": true, "FaceUrl": true, "UserDefinedDataList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterTopicInfoChangedCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterTopicInfoChangedCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterTopicInfoChangedCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterTopicInfoChangedRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterTopicInfoChangedRequest.errors : vErrors.concat(validateGroupAfterTopicInfoChangedRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterTopicInfoChangedCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterTopicInfoChangedCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterTopicInfoChangedCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterMemberFieldChangedRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterMemberFieldChangedRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId")) {
        validateGroupAfterMemberFieldChangedRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterMemberFieldChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterMemberFieldChanged" !== data0) {
            validateGroupAfterMemberFieldChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterMemberFieldChanged" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Operator_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Modified_Account !== void 0) {
                  const _errs6 = errors;
                  if (!validateAccount(data.Modified_Account, { instancePath: instancePath + "/Modified_Account", parentData: data, parentDataProperty: "Modified_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Member_Account !== void 0) {
                    const _errs7 = errors;
                    if (!validateAccount(data.Member_Account, { instancePath: instancePath + "/Member_Account", parentData: data, parentDataProperty: "Member_Account", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Role !== void 0) {
                      const _errs8 = errors;
                      if (typeof data.Role !== "string") {
                        validateGroupAfterMemberFieldChangedRequest.errors = [{ instancePath: instancePath + "/Role", schemaPath: "#/properties/Role/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.NameCard !== void 0) {
                        const _errs10 = errors;
                        if (typeof data.NameCard !== "string") {
                          validateGroupAfterMemberFieldChangedRequest.errors = [{ instancePath: instancePath + "/NameCard", schemaPath: "#/properties/NameCard/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.EventTime !== void 0) {
                          const _errs12 = errors;
                          if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterMemberFieldChangedRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterMemberFieldChangedRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterMemberFieldChangedRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "Operator_Account": true, "Modified_Account": true, "Member_Account": true, "Role": true, "NameCard": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterMemberFieldChangedCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterMemberFieldChangedCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterMemberFieldChangedCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterMemberFieldChangedRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterMemberFieldChangedRequest.errors : vErrors.concat(validateGroupAfterMemberFieldChangedRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterMemberFieldChangedCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterMemberFieldChangedCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterMemberFieldChangedCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAttribute(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAttribute.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.key !== void 0) {
        const _errs1 = errors;
        if (typeof data.key !== "string") {
          validateGroupAttribute.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.value !== void 0) {
          const _errs3 = errors;
          if (typeof data.value !== "string") {
            validateGroupAttribute.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validateGroupAttribute.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAttribute.errors = vErrors;
  return errors === 0;
}
validateGroupAttribute.evaluated = { "props": { "key": true, "value": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupAttrChangedRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupAttrChangedRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId")) {
        validateGroupAfterGroupAttrChangedRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterGroupAttrChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterGroupAttrChanged" !== data0) {
            validateGroupAfterGroupAttrChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterGroupAttrChanged" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Operator_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.OptionType !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.OptionType !== "string") {
                    validateGroupAfterGroupAttrChangedRequest.errors = [{ instancePath: instancePath + "/OptionType", schemaPath: "#/properties/OptionType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.GroupAttr !== void 0) {
                    let data5 = data.GroupAttr;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validateGroupAttribute(data5[i0], { instancePath: instancePath + "/GroupAttr/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateGroupAttribute.errors : vErrors.concat(validateGroupAttribute.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validateGroupAfterGroupAttrChangedRequest.errors = [{ instancePath: instancePath + "/GroupAttr", schemaPath: "#/properties/GroupAttr/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs11 = errors;
                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupAttrChangedRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupAttrChangedRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupAttrChangedRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "Operator_Account": true, "OptionType": true, "GroupAttr": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupAttrChangedCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupAttrChangedCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterGroupAttrChangedCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterGroupAttrChangedRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterGroupAttrChangedRequest.errors : vErrors.concat(validateGroupAfterGroupAttrChangedRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupAttrChangedCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupAttrChangedCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupAttrChangedCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateMessageReader(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageReader.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Member_Account === void 0 && (missing0 = "Member_Account")) {
        validateMessageReader.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Member_Account !== void 0) {
          if (!validateAccount(data.Member_Account, { instancePath: instancePath + "/Member_Account", parentData: data, parentDataProperty: "Member_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateMessageReader.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMessageReader.errors = vErrors;
  return errors === 0;
}
validateMessageReader.evaluated = { "props": { "Member_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupMessageReceipt(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupMessageReceipt.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.MsgSeq === void 0 && (missing0 = "MsgSeq")) {
        validateGroupMessageReceipt.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.MsgSeq !== void 0) {
          const _errs1 = errors;
          if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ReadNum !== void 0) {
            let data1 = data.ReadNum;
            const _errs2 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateGroupMessageReceipt.errors = [{ instancePath: instancePath + "/ReadNum", schemaPath: "#/properties/ReadNum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.UnreadNum !== void 0) {
              let data2 = data.UnreadNum;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validateGroupMessageReceipt.errors = [{ instancePath: instancePath + "/UnreadNum", schemaPath: "#/properties/UnreadNum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ReadReceiptMembers !== void 0) {
                let data3 = data.ReadReceiptMembers;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validateMessageReader(data3[i0], { instancePath: instancePath + "/ReadReceiptMembers/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateMessageReader.errors : vErrors.concat(validateMessageReader.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateGroupMessageReceipt.errors = [{ instancePath: instancePath + "/ReadReceiptMembers", schemaPath: "#/properties/ReadReceiptMembers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateGroupMessageReceipt.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupMessageReceipt.errors = vErrors;
  return errors === 0;
}
validateGroupMessageReceipt.evaluated = { "props": { "MsgSeq": true, "ReadNum": true, "UnreadNum": true, "ReadReceiptMembers": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterReadReceiptRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterReadReceiptRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.GroupMsgReceiptList === void 0 && (missing0 = "GroupMsgReceiptList")) {
        validateGroupAfterReadReceiptRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterReadReceiptRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterReadReceipt" !== data0) {
            validateGroupAfterReadReceiptRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterReadReceipt" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.GroupMsgReceiptList !== void 0) {
                let data3 = data.GroupMsgReceiptList;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateGroupMessageReceipt(data3[i0], { instancePath: instancePath + "/GroupMsgReceiptList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupMessageReceipt.errors : vErrors.concat(validateGroupMessageReceipt.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateGroupAfterReadReceiptRequest.errors = [{ instancePath: instancePath + "/GroupMsgReceiptList", schemaPath: "#/properties/GroupMsgReceiptList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventTime !== void 0) {
                  const _errs8 = errors;
                  if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterReadReceiptRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterReadReceiptRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterReadReceiptRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "GroupMsgReceiptList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterReadReceiptCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterReadReceiptCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterReadReceiptCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterReadReceiptRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterReadReceiptRequest.errors : vErrors.concat(validateGroupAfterReadReceiptRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterReadReceiptCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterReadReceiptCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterReadReceiptCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterChangeGroupOwnerRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterChangeGroupOwnerRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.NewOwner_Account === void 0 && (missing0 = "NewOwner_Account")) {
        validateGroupAfterChangeGroupOwnerRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterChangeGroupOwnerRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterChangeGroupOwner" !== data0) {
            validateGroupAfterChangeGroupOwnerRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterChangeGroupOwner" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Type !== void 0) {
              const _errs4 = errors;
              if (!validateGroupType(data.Type, { instancePath: instancePath + "/Type", parentData: data, parentDataProperty: "Type", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupType.errors : vErrors.concat(validateGroupType.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Operator_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.OldOwner_Account !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.OldOwner_Account !== "string") {
                    validateGroupAfterChangeGroupOwnerRequest.errors = [{ instancePath: instancePath + "/OldOwner_Account", schemaPath: "#/properties/OldOwner_Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.NewOwner_Account !== void 0) {
                    const _errs8 = errors;
                    if (!validateAccount(data.NewOwner_Account, { instancePath: instancePath + "/NewOwner_Account", parentData: data, parentDataProperty: "NewOwner_Account", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs9 = errors;
                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterChangeGroupOwnerRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterChangeGroupOwnerRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterChangeGroupOwnerRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "Type": true, "Operator_Account": true, "OldOwner_Account": true, "NewOwner_Account": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterChangeGroupOwnerCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterChangeGroupOwnerCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterChangeGroupOwnerCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterChangeGroupOwnerRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterChangeGroupOwnerRequest.errors : vErrors.concat(validateGroupAfterChangeGroupOwnerRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterChangeGroupOwnerCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterChangeGroupOwnerCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterChangeGroupOwnerCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupOnDailyGroupQuotaAlarmRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupOnDailyGroupQuotaAlarmRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.CallbackCommand !== void 0) {
        let data0 = data.CallbackCommand;
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          validateGroupOnDailyGroupQuotaAlarmRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if ("Group.CallbackOnDailyGroupQuotaAlarm" !== data0) {
          validateGroupOnDailyGroupQuotaAlarmRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackOnDailyGroupQuotaAlarm" }, message: "must be equal to constant" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.QuotaUsed !== void 0) {
          let data1 = data.QuotaUsed;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateGroupOnDailyGroupQuotaAlarmRequest.errors = [{ instancePath: instancePath + "/QuotaUsed", schemaPath: "#/properties/QuotaUsed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs3) {
            if (typeof data1 == "number") {
              if (!formats0.validate(data1)) {
                validateGroupOnDailyGroupQuotaAlarmRequest.errors = [{ instancePath: instancePath + "/QuotaUsed", schemaPath: "#/properties/QuotaUsed/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                return false;
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Quota !== void 0) {
            let data2 = data.Quota;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
              validateGroupOnDailyGroupQuotaAlarmRequest.errors = [{ instancePath: instancePath + "/Quota", schemaPath: "#/properties/Quota/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 == "number") {
                if (!formats0.validate(data2)) {
                  validateGroupOnDailyGroupQuotaAlarmRequest.errors = [{ instancePath: instancePath + "/Quota", schemaPath: "#/properties/Quota/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                  return false;
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.EventTime !== void 0) {
              const _errs7 = errors;
              if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupOnDailyGroupQuotaAlarmRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupOnDailyGroupQuotaAlarmRequest.errors = vErrors;
  return errors === 0;
}
validateGroupOnDailyGroupQuotaAlarmRequest.evaluated = { "props": { "CallbackCommand": true, "QuotaUsed": true, "Quota": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupOnDailyGroupQuotaAlarmCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupOnDailyGroupQuotaAlarmCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupOnDailyGroupQuotaAlarmCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupOnDailyGroupQuotaAlarmRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupOnDailyGroupQuotaAlarmRequest.errors : vErrors.concat(validateGroupOnDailyGroupQuotaAlarmRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupOnDailyGroupQuotaAlarmCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupOnDailyGroupQuotaAlarmCallback.errors = vErrors;
  return errors === 0;
}
validateGroupOnDailyGroupQuotaAlarmCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupMsgExtensionRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupMsgExtensionRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.MsgSeq === void 0 && (missing0 = "MsgSeq")) {
        validateGroupAfterGroupMsgExtensionRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterGroupMsgExtensionRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterGroupMsgExtension" !== data0) {
            validateGroupAfterGroupMsgExtensionRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterGroupMsgExtension" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.MsgSeq !== void 0) {
              const _errs4 = errors;
              if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.OperateType !== void 0) {
                let data3 = data.OperateType;
                const _errs5 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validateGroupAfterGroupMsgExtensionRequest.errors = [{ instancePath: instancePath + "/OperateType", schemaPath: "#/properties/OperateType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ExtensionList !== void 0) {
                  let data4 = data.ExtensionList;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validateMessageExtension(data4[i0], { instancePath: instancePath + "/ExtensionList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageExtension.errors : vErrors.concat(validateMessageExtension.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validateGroupAfterGroupMsgExtensionRequest.errors = [{ instancePath: instancePath + "/ExtensionList", schemaPath: "#/properties/ExtensionList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Seq !== void 0) {
                    let data6 = data.Seq;
                    const _errs10 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                      validateGroupAfterGroupMsgExtensionRequest.errors = [{ instancePath: instancePath + "/Seq", schemaPath: "#/properties/Seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data6 == "number") {
                        if (!formats0.validate(data6)) {
                          validateGroupAfterGroupMsgExtensionRequest.errors = [{ instancePath: instancePath + "/Seq", schemaPath: "#/properties/Seq/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.EventTime !== void 0) {
                      const _errs12 = errors;
                      if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupMsgExtensionRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupMsgExtensionRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupMsgExtensionRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "MsgSeq": true, "OperateType": true, "ExtensionList": true, "Seq": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterGroupMsgExtensionCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterGroupMsgExtensionCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterGroupMsgExtensionCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterGroupMsgExtensionRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterGroupMsgExtensionRequest.errors : vErrors.concat(validateGroupAfterGroupMsgExtensionRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterGroupMsgExtensionCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterGroupMsgExtensionCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterGroupMsgExtensionCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterModifyMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterModifyMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.MsgSeq === void 0 && (missing0 = "MsgSeq")) {
        validateGroupAfterModifyMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateGroupAfterModifyMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("Group.CallbackAfterModifyMsg" !== data0) {
            validateGroupAfterModifyMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "Group.CallbackAfterModifyMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.GroupId !== void 0) {
            const _errs3 = errors;
            if (!validateGroupId(data.GroupId, { instancePath: instancePath + "/GroupId", parentData: data, parentDataProperty: "GroupId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupId.errors : vErrors.concat(validateGroupId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TopicId !== void 0) {
              const _errs4 = errors;
              if (!validateTopicId(data.TopicId, { instancePath: instancePath + "/TopicId", parentData: data, parentDataProperty: "TopicId", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateTopicId.errors : vErrors.concat(validateTopicId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Operator_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.MsgSeq !== void 0) {
                  const _errs6 = errors;
                  if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgBody !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.CloudCustomData !== void 0) {
                      const _errs8 = errors;
                      if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EventTime !== void 0) {
                        const _errs9 = errors;
                        if (!validateGroupEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateGroupEventTime.errors : vErrors.concat(validateGroupEventTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAfterModifyMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterModifyMsgRequest.errors = vErrors;
  return errors === 0;
}
validateGroupAfterModifyMsgRequest.evaluated = { "props": { "CallbackCommand": true, "GroupId": true, "TopicId": true, "Operator_Account": true, "MsgSeq": true, "MsgBody": true, "CloudCustomData": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupAfterModifyMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAfterModifyMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateGroupAfterModifyMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateGroupAfterModifyMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupAfterModifyMsgRequest.errors : vErrors.concat(validateGroupAfterModifyMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateGroupAfterModifyMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAfterModifyMsgCallback.errors = vErrors;
  return errors === 0;
}
validateGroupAfterModifyMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeCreateOfficialAccountRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeCreateOfficialAccountRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Owner_Account === void 0 && (missing0 = "Owner_Account")) {
        validateOfficialAccountBeforeCreateOfficialAccountRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountBeforeCreateOfficialAccountRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackBeforeCreateOfficialAccount" !== data0) {
            validateOfficialAccountBeforeCreateOfficialAccountRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackBeforeCreateOfficialAccount" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Operator_Account !== void 0) {
            const _errs3 = errors;
            if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Owner_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Owner_Account, { instancePath: instancePath + "/Owner_Account", parentData: data, parentDataProperty: "Owner_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Name !== void 0) {
                const _errs5 = errors;
                if (typeof data.Name !== "string") {
                  validateOfficialAccountBeforeCreateOfficialAccountRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventTime !== void 0) {
                  const _errs7 = errors;
                  if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountBeforeCreateOfficialAccountRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountBeforeCreateOfficialAccountRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountBeforeCreateOfficialAccountRequest.evaluated = { "props": { "CallbackCommand": true, "Operator_Account": true, "Owner_Account": true, "Name": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeCreateOfficialAccountCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeCreateOfficialAccountCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountBeforeCreateOfficialAccountCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountBeforeCreateOfficialAccountRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountBeforeCreateOfficialAccountRequest.errors : vErrors.concat(validateOfficialAccountBeforeCreateOfficialAccountRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountBeforeCreateOfficialAccountCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountBeforeCreateOfficialAccountCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountBeforeCreateOfficialAccountCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeCreateOfficialAccountReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeCreateOfficialAccountReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAcknowledgement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAcknowledgement.errors : vErrors.concat(validateAcknowledgement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateOfficialAccountBeforeCreateOfficialAccountReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateOfficialAccountBeforeCreateOfficialAccountReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateOfficialAccountBeforeCreateOfficialAccountReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateOfficialAccountId(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountId.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateOfficialAccountId.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateOfficialAccountId.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountId.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterCreateOfficialAccountRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterCreateOfficialAccountRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account")) {
        validateOfficialAccountAfterCreateOfficialAccountRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountAfterCreateOfficialAccountRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackAfterCreateOfficialAccount" !== data0) {
            validateOfficialAccountAfterCreateOfficialAccountRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackAfterCreateOfficialAccount" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Operator_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Owner_Account !== void 0) {
                const _errs5 = errors;
                if (!validateAccount(data.Owner_Account, { instancePath: instancePath + "/Owner_Account", parentData: data, parentDataProperty: "Owner_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Name !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.Name !== "string") {
                    validateOfficialAccountAfterCreateOfficialAccountRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.EventTime !== void 0) {
                    const _errs8 = errors;
                    if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterCreateOfficialAccountRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterCreateOfficialAccountRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterCreateOfficialAccountRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "Operator_Account": true, "Owner_Account": true, "Name": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterCreateOfficialAccountCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterCreateOfficialAccountCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountAfterCreateOfficialAccountCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountAfterCreateOfficialAccountRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountAfterCreateOfficialAccountRequest.errors : vErrors.concat(validateOfficialAccountAfterCreateOfficialAccountRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterCreateOfficialAccountCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterCreateOfficialAccountCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterCreateOfficialAccountCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema198 = { "type": "object", "required": ["To_Account"], "x-proof": "1047/67552, table and sample", "properties": { "CallbackCommand": { "type": "string" }, "EventType": { "type": "integer" }, "EventTime": { "$ref": "PushTime" }, "From_Account": { "$ref": "Account" }, "To_Account": { "$ref": "Account" }, "PushPlatform": { "$ref": "PushPlatform" }, "PushStage": { "$ref": "PushStage" }, "MsgKey": { "$ref": "MessageKey" }, "GroupID": { "type": "string" }, "MsgSeq": { "$ref": "MessageSequence" }, "MsgRandom": { "type": ["integer", "string"] }, "MsgTime": { "$ref": "MessageTime" }, "PushID": { "type": "string" }, "ErrCode": { "type": "integer", "format": "int64" }, "ErrInfo": { "type": "string" } } };
function validatePushTime(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushTime.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validatePushTime.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (!formats0.validate(data)) {
        validatePushTime.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
        return false;
      }
    }
  }
  validatePushTime.errors = vErrors;
  return errors === 0;
}
validatePushTime.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validatePushPlatform(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushPlatform.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validatePushPlatform.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  validatePushPlatform.errors = vErrors;
  return errors === 0;
}
validatePushPlatform.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validatePushStage(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushStage.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validatePushStage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  validatePushStage.errors = vErrors;
  return errors === 0;
}
validatePushStage.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateOfflinePushEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfflinePushEvent.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateOfflinePushEvent.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          const _errs1 = errors;
          if (typeof data.CallbackCommand !== "string") {
            validateOfflinePushEvent.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.EventType !== void 0) {
            let data1 = data.EventType;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateOfflinePushEvent.errors = [{ instancePath: instancePath + "/EventType", schemaPath: "#/properties/EventType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.EventTime !== void 0) {
              const _errs5 = errors;
              if (!validatePushTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validatePushTime.errors : vErrors.concat(validatePushTime.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.From_Account !== void 0) {
                const _errs6 = errors;
                if (!validateAccount(data.From_Account, { instancePath: instancePath + "/From_Account", parentData: data, parentDataProperty: "From_Account", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.To_Account !== void 0) {
                  const _errs7 = errors;
                  if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.PushPlatform !== void 0) {
                    const _errs8 = errors;
                    if (!validatePushPlatform(data.PushPlatform, { instancePath: instancePath + "/PushPlatform", parentData: data, parentDataProperty: "PushPlatform", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validatePushPlatform.errors : vErrors.concat(validatePushPlatform.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.PushStage !== void 0) {
                      const _errs9 = errors;
                      if (!validatePushStage(data.PushStage, { instancePath: instancePath + "/PushStage", parentData: data, parentDataProperty: "PushStage", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validatePushStage.errors : vErrors.concat(validatePushStage.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.MsgKey !== void 0) {
                        const _errs10 = errors;
                        if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.GroupID !== void 0) {
                          const _errs11 = errors;
                          if (typeof data.GroupID !== "string") {
                            validateOfflinePushEvent.errors = [{ instancePath: instancePath + "/GroupID", schemaPath: "#/properties/GroupID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.MsgSeq !== void 0) {
                            const _errs13 = errors;
                            if (!validateMessageSequence(data.MsgSeq, { instancePath: instancePath + "/MsgSeq", parentData: data, parentDataProperty: "MsgSeq", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validateMessageSequence.errors : vErrors.concat(validateMessageSequence.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.MsgRandom !== void 0) {
                              let data10 = data.MsgRandom;
                              const _errs14 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10))) && typeof data10 !== "string") {
                                validateOfflinePushEvent.errors = [{ instancePath: instancePath + "/MsgRandom", schemaPath: "#/properties/MsgRandom/type", keyword: "type", params: { type: schema198.properties.MsgRandom.type }, message: "must be integer,string" }];
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.MsgTime !== void 0) {
                                const _errs16 = errors;
                                if (!validateMessageTime(data.MsgTime, { instancePath: instancePath + "/MsgTime", parentData: data, parentDataProperty: "MsgTime", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.PushID !== void 0) {
                                  const _errs17 = errors;
                                  if (typeof data.PushID !== "string") {
                                    validateOfflinePushEvent.errors = [{ instancePath: instancePath + "/PushID", schemaPath: "#/properties/PushID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs17 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.ErrCode !== void 0) {
                                    let data13 = data.ErrCode;
                                    const _errs19 = errors;
                                    if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
                                      validateOfflinePushEvent.errors = [{ instancePath: instancePath + "/ErrCode", schemaPath: "#/properties/ErrCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs19) {
                                      if (typeof data13 == "number") {
                                        if (!formats0.validate(data13)) {
                                          validateOfflinePushEvent.errors = [{ instancePath: instancePath + "/ErrCode", schemaPath: "#/properties/ErrCode/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.ErrInfo !== void 0) {
                                      const _errs21 = errors;
                                      if (typeof data.ErrInfo !== "string") {
                                        validateOfflinePushEvent.errors = [{ instancePath: instancePath + "/ErrInfo", schemaPath: "#/properties/ErrInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid0 = _errs21 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateOfflinePushEvent.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfflinePushEvent.errors = vErrors;
  return errors === 0;
}
validateOfflinePushEvent.evaluated = { "props": { "CallbackCommand": true, "EventType": true, "EventTime": true, "From_Account": true, "To_Account": true, "PushPlatform": true, "PushStage": true, "MsgKey": true, "GroupID": true, "MsgSeq": true, "MsgRandom": true, "MsgTime": true, "PushID": true, "ErrCode": true, "ErrInfo": true }, "dynamicProps": false, "dynamicItems": false };
function validatePushOfflinePushRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushOfflinePushRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Events === void 0 && (missing0 = "Events")) {
        validatePushOfflinePushRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Events !== void 0) {
          let data0 = data.Events;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validateOfflinePushEvent(data0[i0], { instancePath: instancePath + "/Events/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateOfflinePushEvent.errors : vErrors.concat(validateOfflinePushEvent.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validatePushOfflinePushRequest.errors = [{ instancePath: instancePath + "/Events", schemaPath: "#/properties/Events/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validatePushOfflinePushRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validatePushOfflinePushRequest.errors = vErrors;
  return errors === 0;
}
validatePushOfflinePushRequest.evaluated = { "props": { "Events": true }, "dynamicProps": false, "dynamicItems": false };
function validatePushOfflinePushCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushOfflinePushCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validatePushOfflinePushCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validatePushOfflinePushRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validatePushOfflinePushRequest.errors : vErrors.concat(validatePushOfflinePushRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validatePushOfflinePushCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validatePushOfflinePushCallback.errors = vErrors;
  return errors === 0;
}
validatePushOfflinePushCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateMemberPushEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMemberPushEvent.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.To_Account === void 0 && (missing0 = "To_Account")) {
        validateMemberPushEvent.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          const _errs1 = errors;
          if (typeof data.CallbackCommand !== "string") {
            validateMemberPushEvent.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.EventType !== void 0) {
            let data1 = data.EventType;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateMemberPushEvent.errors = [{ instancePath: instancePath + "/EventType", schemaPath: "#/properties/EventType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TaskId !== void 0) {
              const _errs5 = errors;
              if (typeof data.TaskId !== "string") {
                validateMemberPushEvent.errors = [{ instancePath: instancePath + "/TaskId", schemaPath: "#/properties/TaskId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.DataId !== void 0) {
                const _errs7 = errors;
                if (typeof data.DataId !== "string") {
                  validateMemberPushEvent.errors = [{ instancePath: instancePath + "/DataId", schemaPath: "#/properties/DataId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.TaskTime !== void 0) {
                  const _errs9 = errors;
                  if (!validatePushTime(data.TaskTime, { instancePath: instancePath + "/TaskTime", parentData: data, parentDataProperty: "TaskTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validatePushTime.errors : vErrors.concat(validatePushTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.EventTime !== void 0) {
                    const _errs10 = errors;
                    if (!validatePushTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validatePushTime.errors : vErrors.concat(validatePushTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.To_Account !== void 0) {
                      const _errs11 = errors;
                      if (!validateAccount(data.To_Account, { instancePath: instancePath + "/To_Account", parentData: data, parentDataProperty: "To_Account", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.PushPlatform !== void 0) {
                        const _errs12 = errors;
                        if (!validatePushPlatform(data.PushPlatform, { instancePath: instancePath + "/PushPlatform", parentData: data, parentDataProperty: "PushPlatform", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validatePushPlatform.errors : vErrors.concat(validatePushPlatform.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.DeviceType !== void 0) {
                          const _errs13 = errors;
                          if (!validatePushPlatform(data.DeviceType, { instancePath: instancePath + "/DeviceType", parentData: data, parentDataProperty: "DeviceType", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validatePushPlatform.errors : vErrors.concat(validatePushPlatform.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.PushStage !== void 0) {
                            const _errs14 = errors;
                            if (!validatePushStage(data.PushStage, { instancePath: instancePath + "/PushStage", parentData: data, parentDataProperty: "PushStage", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validatePushStage.errors : vErrors.concat(validatePushStage.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.ErrCode !== void 0) {
                              let data10 = data.ErrCode;
                              const _errs15 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
                                validateMemberPushEvent.errors = [{ instancePath: instancePath + "/ErrCode", schemaPath: "#/properties/ErrCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs15) {
                                if (typeof data10 == "number") {
                                  if (!formats0.validate(data10)) {
                                    validateMemberPushEvent.errors = [{ instancePath: instancePath + "/ErrCode", schemaPath: "#/properties/ErrCode/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.ErrInfo !== void 0) {
                                const _errs17 = errors;
                                if (typeof data.ErrInfo !== "string") {
                                  validateMemberPushEvent.errors = [{ instancePath: instancePath + "/ErrInfo", schemaPath: "#/properties/ErrInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateMemberPushEvent.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMemberPushEvent.errors = vErrors;
  return errors === 0;
}
validateMemberPushEvent.evaluated = { "props": { "CallbackCommand": true, "EventType": true, "TaskId": true, "DataId": true, "TaskTime": true, "EventTime": true, "To_Account": true, "PushPlatform": true, "DeviceType": true, "PushStage": true, "ErrCode": true, "ErrInfo": true }, "dynamicProps": false, "dynamicItems": false };
function validatePushAllMemberPushRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushAllMemberPushRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Events === void 0 && (missing0 = "Events")) {
        validatePushAllMemberPushRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Events !== void 0) {
          let data0 = data.Events;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validateMemberPushEvent(data0[i0], { instancePath: instancePath + "/Events/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMemberPushEvent.errors : vErrors.concat(validateMemberPushEvent.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validatePushAllMemberPushRequest.errors = [{ instancePath: instancePath + "/Events", schemaPath: "#/properties/Events/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validatePushAllMemberPushRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validatePushAllMemberPushRequest.errors = vErrors;
  return errors === 0;
}
validatePushAllMemberPushRequest.evaluated = { "props": { "Events": true }, "dynamicProps": false, "dynamicItems": false };
function validatePushAllMemberPushCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushAllMemberPushCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validatePushAllMemberPushCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validatePushAllMemberPushRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validatePushAllMemberPushRequest.errors : vErrors.concat(validatePushAllMemberPushRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validatePushAllMemberPushCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validatePushAllMemberPushCallback.errors = vErrors;
  return errors === 0;
}
validatePushAllMemberPushCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterOfficialAccountInfoChangedRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterOfficialAccountInfoChangedRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account")) {
        validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackAfterOfficialAccountInfoChanged" !== data0) {
            validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Operator_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Introduction !== void 0) {
                const _errs5 = errors;
                if (typeof data.Introduction !== "string") {
                  validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = [{ instancePath: instancePath + "/Introduction", schemaPath: "#/properties/Introduction/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Name !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.Name !== "string") {
                    validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.FaceUrl !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.FaceUrl !== "string") {
                      validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = [{ instancePath: instancePath + "/FaceUrl", schemaPath: "#/properties/FaceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Organization !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.Organization !== "string") {
                        validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = [{ instancePath: instancePath + "/Organization", schemaPath: "#/properties/Organization/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EventTime !== void 0) {
                        const _errs13 = errors;
                        if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterOfficialAccountInfoChangedRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "Operator_Account": true, "Introduction": true, "Name": true, "FaceUrl": true, "Organization": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterOfficialAccountInfoChangedCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterOfficialAccountInfoChangedCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountAfterOfficialAccountInfoChangedCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountAfterOfficialAccountInfoChangedRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors : vErrors.concat(validateOfficialAccountAfterOfficialAccountInfoChangedRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterOfficialAccountInfoChangedCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterOfficialAccountInfoChangedCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterOfficialAccountInfoChangedCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterOfficialAccountDestroyedRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterOfficialAccountDestroyedRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account")) {
        validateOfficialAccountAfterOfficialAccountDestroyedRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountAfterOfficialAccountDestroyedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackAfterOfficialAccountDestroyed" !== data0) {
            validateOfficialAccountAfterOfficialAccountDestroyedRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackAfterOfficialAccountDestroyed" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Owner_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Owner_Account, { instancePath: instancePath + "/Owner_Account", parentData: data, parentDataProperty: "Owner_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Name !== void 0) {
                const _errs5 = errors;
                if (typeof data.Name !== "string") {
                  validateOfficialAccountAfterOfficialAccountDestroyedRequest.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventTime !== void 0) {
                  const _errs7 = errors;
                  if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterOfficialAccountDestroyedRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterOfficialAccountDestroyedRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterOfficialAccountDestroyedRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "Owner_Account": true, "Name": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterOfficialAccountDestroyedCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterOfficialAccountDestroyedCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountAfterOfficialAccountDestroyedCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountAfterOfficialAccountDestroyedRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountAfterOfficialAccountDestroyedRequest.errors : vErrors.concat(validateOfficialAccountAfterOfficialAccountDestroyedRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterOfficialAccountDestroyedCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterOfficialAccountDestroyedCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterOfficialAccountDestroyedCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateNewSubscriber(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateNewSubscriber.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Subscriber_Account === void 0 && (missing0 = "Subscriber_Account")) {
        validateNewSubscriber.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Subscriber_Account !== void 0) {
          if (!validateAccount(data.Subscriber_Account, { instancePath: instancePath + "/Subscriber_Account", parentData: data, parentDataProperty: "Subscriber_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateNewSubscriber.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateNewSubscriber.errors = vErrors;
  return errors === 0;
}
validateNewSubscriber.evaluated = { "props": { "Subscriber_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeAddSubscriberRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeAddSubscriberRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account") || data.SubscribeAccountList === void 0 && (missing0 = "SubscribeAccountList")) {
        validateOfficialAccountBeforeAddSubscriberRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountBeforeAddSubscriberRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackBeforeAddSubscriber" !== data0) {
            validateOfficialAccountBeforeAddSubscriberRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackBeforeAddSubscriber" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Operator_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.SubscribeAccountList !== void 0) {
                let data3 = data.SubscribeAccountList;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateNewSubscriber(data3[i0], { instancePath: instancePath + "/SubscribeAccountList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateNewSubscriber.errors : vErrors.concat(validateNewSubscriber.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateOfficialAccountBeforeAddSubscriberRequest.errors = [{ instancePath: instancePath + "/SubscribeAccountList", schemaPath: "#/properties/SubscribeAccountList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventTime !== void 0) {
                  const _errs8 = errors;
                  if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountBeforeAddSubscriberRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountBeforeAddSubscriberRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountBeforeAddSubscriberRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "Operator_Account": true, "SubscribeAccountList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeAddSubscriberCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeAddSubscriberCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountBeforeAddSubscriberCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountBeforeAddSubscriberRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountBeforeAddSubscriberRequest.errors : vErrors.concat(validateOfficialAccountBeforeAddSubscriberRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountBeforeAddSubscriberCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountBeforeAddSubscriberCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountBeforeAddSubscriberCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateSubscribeRefuseReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSubscribeRefuseReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo")) {
        validateSubscribeRefuseReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo")) {
            validateSubscribeRefuseReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateSubscribeRefuseReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateSubscribeRefuseReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateSubscribeRefuseReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (1 !== data1) {
                validateSubscribeRefuseReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs6 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateSubscribeRefuseReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateSubscribeRefuseReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSubscribeRefuseReply.errors = vErrors;
  return errors === 0;
}
validateSubscribeRefuseReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateSubscribeReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateSubscribeReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ActionStatus === void 0 && (missing0 = "ActionStatus") || data.ErrorCode === void 0 && (missing0 = "ErrorCode") || data.ErrorInfo === void 0 && (missing0 = "ErrorInfo") || data.RefusedSubscribers_Account === void 0 && (missing0 = "RefusedSubscribers_Account")) {
        validateSubscribeReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ActionStatus" || key0 === "ErrorCode" || key0 === "ErrorInfo" || key0 === "RefusedSubscribers_Account")) {
            validateSubscribeReply.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ActionStatus !== void 0) {
            let data0 = data.ActionStatus;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validateSubscribeReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("OK" !== data0) {
              validateSubscribeReply.errors = [{ instancePath: instancePath + "/ActionStatus", schemaPath: "#/properties/ActionStatus/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ErrorCode !== void 0) {
              let data1 = data.ErrorCode;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validateSubscribeReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (0 !== data1) {
                validateSubscribeReply.errors = [{ instancePath: instancePath + "/ErrorCode", schemaPath: "#/properties/ErrorCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ErrorInfo !== void 0) {
                const _errs6 = errors;
                if (typeof data.ErrorInfo !== "string") {
                  validateSubscribeReply.errors = [{ instancePath: instancePath + "/ErrorInfo", schemaPath: "#/properties/ErrorInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.RefusedSubscribers_Account !== void 0) {
                  let data3 = data.RefusedSubscribers_Account;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs10 = errors;
                        if (!validateAccount(data4, { instancePath: instancePath + "/RefusedSubscribers_Account/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                          errors = vErrors.length;
                        }
                        if (errors === _errs10) {
                          if (typeof data4 === "string") {
                            if (func1(data4) < 1) {
                              validateSubscribeReply.errors = [{ instancePath: instancePath + "/RefusedSubscribers_Account/" + i0, schemaPath: "#/properties/RefusedSubscribers_Account/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validateSubscribeReply.errors = [{ instancePath: instancePath + "/RefusedSubscribers_Account", schemaPath: "#/properties/RefusedSubscribers_Account/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateSubscribeReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateSubscribeReply.errors = vErrors;
  return errors === 0;
}
validateSubscribeReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeAddSubscriberReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeAddSubscriberReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAcknowledgement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAcknowledgement.errors : vErrors.concat(validateAcknowledgement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateSubscribeRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateSubscribeRefuseReply.errors : vErrors.concat(validateSubscribeRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateSubscribeReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateSubscribeReply.errors : vErrors.concat(validateSubscribeReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateOfficialAccountBeforeAddSubscriberReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateOfficialAccountBeforeAddSubscriberReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateOfficialAccountBeforeAddSubscriberReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateOfficialAccountAfterAddSubscriberRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterAddSubscriberRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account") || data.SubscribeAccountList === void 0 && (missing0 = "SubscribeAccountList")) {
        validateOfficialAccountAfterAddSubscriberRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountAfterAddSubscriberRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackAfterAddSubscriber" !== data0) {
            validateOfficialAccountAfterAddSubscriberRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackAfterAddSubscriber" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Operator_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.SubscribeAccountList !== void 0) {
                let data3 = data.SubscribeAccountList;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateNewSubscriber(data3[i0], { instancePath: instancePath + "/SubscribeAccountList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateNewSubscriber.errors : vErrors.concat(validateNewSubscriber.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateOfficialAccountAfterAddSubscriberRequest.errors = [{ instancePath: instancePath + "/SubscribeAccountList", schemaPath: "#/properties/SubscribeAccountList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventTime !== void 0) {
                  const _errs8 = errors;
                  if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterAddSubscriberRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterAddSubscriberRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterAddSubscriberRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "Operator_Account": true, "SubscribeAccountList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterAddSubscriberCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterAddSubscriberCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountAfterAddSubscriberCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountAfterAddSubscriberRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountAfterAddSubscriberRequest.errors : vErrors.concat(validateOfficialAccountAfterAddSubscriberRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterAddSubscriberCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterAddSubscriberCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterAddSubscriberCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterOfficialAccountFullRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterOfficialAccountFullRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account")) {
        validateOfficialAccountAfterOfficialAccountFullRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountAfterOfficialAccountFullRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackAfterOfficialAccountFull" !== data0) {
            validateOfficialAccountAfterOfficialAccountFullRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackAfterOfficialAccountFull" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.EventTime !== void 0) {
              const _errs4 = errors;
              if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterOfficialAccountFullRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterOfficialAccountFullRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterOfficialAccountFullRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterOfficialAccountFullCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterOfficialAccountFullCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountAfterOfficialAccountFullCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountAfterOfficialAccountFullRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountAfterOfficialAccountFullRequest.errors : vErrors.concat(validateOfficialAccountAfterOfficialAccountFullRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterOfficialAccountFullCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterOfficialAccountFullCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterOfficialAccountFullCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateFormerSubscriber(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFormerSubscriber.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Subscriber_Account === void 0 && (missing0 = "Subscriber_Account")) {
        validateFormerSubscriber.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Subscriber_Account !== void 0) {
          if (!validateAccount(data.Subscriber_Account, { instancePath: instancePath + "/Subscriber_Account", parentData: data, parentDataProperty: "Subscriber_Account", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validateFormerSubscriber.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFormerSubscriber.errors = vErrors;
  return errors === 0;
}
validateFormerSubscriber.evaluated = { "props": { "Subscriber_Account": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterDeleteSubscriberRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterDeleteSubscriberRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account") || data.SubscribeAccountList === void 0 && (missing0 = "SubscribeAccountList")) {
        validateOfficialAccountAfterDeleteSubscriberRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountAfterDeleteSubscriberRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackAfterDeleteSubscriber" !== data0) {
            validateOfficialAccountAfterDeleteSubscriberRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackAfterDeleteSubscriber" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Operator_Account !== void 0) {
              const _errs4 = errors;
              if (!validateAccount(data.Operator_Account, { instancePath: instancePath + "/Operator_Account", parentData: data, parentDataProperty: "Operator_Account", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateAccount.errors : vErrors.concat(validateAccount.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.SubscribeAccountList !== void 0) {
                let data3 = data.SubscribeAccountList;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateFormerSubscriber(data3[i0], { instancePath: instancePath + "/SubscribeAccountList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateFormerSubscriber.errors : vErrors.concat(validateFormerSubscriber.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validateOfficialAccountAfterDeleteSubscriberRequest.errors = [{ instancePath: instancePath + "/SubscribeAccountList", schemaPath: "#/properties/SubscribeAccountList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.EventTime !== void 0) {
                  const _errs8 = errors;
                  if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterDeleteSubscriberRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterDeleteSubscriberRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterDeleteSubscriberRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "Operator_Account": true, "SubscribeAccountList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterDeleteSubscriberCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterDeleteSubscriberCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountAfterDeleteSubscriberCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountAfterDeleteSubscriberRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountAfterDeleteSubscriberRequest.errors : vErrors.concat(validateOfficialAccountAfterDeleteSubscriberRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterDeleteSubscriberCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterDeleteSubscriberCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterDeleteSubscriberCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeSendMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeSendMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateOfficialAccountBeforeSendMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountBeforeSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackBeforeSendMsg" !== data0) {
            validateOfficialAccountBeforeSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackBeforeSendMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.OnlineOnlyFlag !== void 0) {
              const _errs4 = errors;
              if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgBody !== void 0) {
                const _errs5 = errors;
                if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.CloudCustomData !== void 0) {
                  const _errs6 = errors;
                  if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.EventTime !== void 0) {
                    const _errs7 = errors;
                    if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountBeforeSendMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountBeforeSendMsgRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountBeforeSendMsgRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "OnlineOnlyFlag": true, "MsgBody": true, "CloudCustomData": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeSendMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeSendMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountBeforeSendMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountBeforeSendMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountBeforeSendMsgRequest.errors : vErrors.concat(validateOfficialAccountBeforeSendMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountBeforeSendMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountBeforeSendMsgCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountBeforeSendMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountBeforeSendMsgReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountBeforeSendMsgReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAcknowledgement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAcknowledgement.errors : vErrors.concat(validateAcknowledgement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateDiscardReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDiscardReply.errors : vErrors.concat(validateDiscardReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs4 = errors;
  if (!validateModifyMessageReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateModifyMessageReply.errors : vErrors.concat(validateModifyMessageReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateOfficialAccountBeforeSendMsgReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateOfficialAccountBeforeSendMsgReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateOfficialAccountBeforeSendMsgReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateOfficialAccountAfterSendMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterSendMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account") || data.MsgBody === void 0 && (missing0 = "MsgBody")) {
        validateOfficialAccountAfterSendMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackAfterSendMsg" !== data0) {
            validateOfficialAccountAfterSendMsgRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackAfterSendMsg" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.MsgKey !== void 0) {
              const _errs4 = errors;
              if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MsgTime !== void 0) {
                const _errs5 = errors;
                if (!validateMessageTime(data.MsgTime, { instancePath: instancePath + "/MsgTime", parentData: data, parentDataProperty: "MsgTime", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateMessageTime.errors : vErrors.concat(validateMessageTime.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.OnlineOnlyFlag !== void 0) {
                  const _errs6 = errors;
                  if (!validateOnlineOnlyFlag(data.OnlineOnlyFlag, { instancePath: instancePath + "/OnlineOnlyFlag", parentData: data, parentDataProperty: "OnlineOnlyFlag", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateOnlineOnlyFlag.errors : vErrors.concat(validateOnlineOnlyFlag.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.MsgBody !== void 0) {
                    const _errs7 = errors;
                    if (!validateMessageBody(data.MsgBody, { instancePath: instancePath + "/MsgBody", parentData: data, parentDataProperty: "MsgBody", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMessageBody.errors : vErrors.concat(validateMessageBody.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.CloudCustomData !== void 0) {
                      const _errs8 = errors;
                      if (!validateCloudCustomData(data.CloudCustomData, { instancePath: instancePath + "/CloudCustomData", parentData: data, parentDataProperty: "CloudCustomData", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateCloudCustomData.errors : vErrors.concat(validateCloudCustomData.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EventTime !== void 0) {
                        const _errs9 = errors;
                        if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterSendMsgRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterSendMsgRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterSendMsgRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "MsgKey": true, "MsgTime": true, "OnlineOnlyFlag": true, "MsgBody": true, "CloudCustomData": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterSendMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterSendMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountAfterSendMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountAfterSendMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountAfterSendMsgRequest.errors : vErrors.concat(validateOfficialAccountAfterSendMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterSendMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterSendMsgCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterSendMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateRecalledOfficialMessage(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateRecalledOfficialMessage.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.MsgKey !== void 0) {
        if (!validateMessageKey(data.MsgKey, { instancePath: instancePath + "/MsgKey", parentData: data, parentDataProperty: "MsgKey", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validateMessageKey.errors : vErrors.concat(validateMessageKey.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validateRecalledOfficialMessage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateRecalledOfficialMessage.errors = vErrors;
  return errors === 0;
}
validateRecalledOfficialMessage.evaluated = { "props": { "MsgKey": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterMsgWithDrawRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterMsgWithDrawRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Official_Account === void 0 && (missing0 = "Official_Account") || data.WithdrawMsgList === void 0 && (missing0 = "WithdrawMsgList")) {
        validateOfficialAccountAfterMsgWithDrawRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CallbackCommand !== void 0) {
          let data0 = data.CallbackCommand;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validateOfficialAccountAfterMsgWithDrawRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("OfficialAccount.CallbackAfterMsgWithDraw" !== data0) {
            validateOfficialAccountAfterMsgWithDrawRequest.errors = [{ instancePath: instancePath + "/CallbackCommand", schemaPath: "#/properties/CallbackCommand/const", keyword: "const", params: { allowedValue: "OfficialAccount.CallbackAfterMsgWithDraw" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Official_Account !== void 0) {
            const _errs3 = errors;
            if (!validateOfficialAccountId(data.Official_Account, { instancePath: instancePath + "/Official_Account", parentData: data, parentDataProperty: "Official_Account", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateOfficialAccountId.errors : vErrors.concat(validateOfficialAccountId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.WithdrawMsgList !== void 0) {
              let data2 = data.WithdrawMsgList;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validateRecalledOfficialMessage(data2[i0], { instancePath: instancePath + "/WithdrawMsgList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateRecalledOfficialMessage.errors : vErrors.concat(validateRecalledOfficialMessage.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validateOfficialAccountAfterMsgWithDrawRequest.errors = [{ instancePath: instancePath + "/WithdrawMsgList", schemaPath: "#/properties/WithdrawMsgList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EventTime !== void 0) {
                const _errs7 = errors;
                if (!validateEventTime(data.EventTime, { instancePath: instancePath + "/EventTime", parentData: data, parentDataProperty: "EventTime", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateEventTime.errors : vErrors.concat(validateEventTime.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterMsgWithDrawRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterMsgWithDrawRequest.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterMsgWithDrawRequest.evaluated = { "props": { "CallbackCommand": true, "Official_Account": true, "WithdrawMsgList": true, "EventTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfficialAccountAfterMsgWithDrawCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfficialAccountAfterMsgWithDrawCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateOfficialAccountAfterMsgWithDrawCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateOfficialAccountAfterMsgWithDrawRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateOfficialAccountAfterMsgWithDrawRequest.errors : vErrors.concat(validateOfficialAccountAfterMsgWithDrawRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateOfficialAccountAfterMsgWithDrawCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfficialAccountAfterMsgWithDrawCallback.errors = vErrors;
  return errors === 0;
}
validateOfficialAccountAfterMsgWithDrawCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const requests = {
  "Sns.CallbackPrevFriendAdd": validateSnsPrevFriendAddCallback,
  "Sns.CallbackPrevFriendResponse": validateSnsPrevFriendResponseCallback,
  "Sns.CallbackFriendAdd": validateSnsFriendAddCallback,
  "Sns.CallbackFriendDelete": validateSnsFriendDeleteCallback,
  "Sns.CallbackBlackListAdd": validateSnsBlackListAddCallback,
  "Sns.CallbackBlackListDelete": validateSnsBlackListDeleteCallback,
  "Follow.CallbackAfterFollowAdd": validateFollowAfterFollowAddCallback,
  "Follow.CallbackAfterFollowDelete": validateFollowAfterFollowDeleteCallback,
  "Profile.CallbackPortraitSet": validateProfilePortraitSetCallback,
  "State.StateChange": validateStateStateChangeCallback,
  "Alert.RequestOverLimit": validateAlertRequestOverLimitCallback,
  "C2C.CallbackBeforeSendMsg": validateC2CBeforeSendMsgCallback,
  "C2C.CallbackAfterSendMsg": validateC2CAfterSendMsgCallback,
  "C2C.CallbackAfterMsgReport": validateC2CAfterMsgReportCallback,
  "C2C.CallbackAfterMsgWithDraw": validateC2CAfterMsgWithDrawCallback,
  "C2C.CallbackAfterMsgReadReceipt": validateC2CAfterMsgReadReceiptCallback,
  "C2C.CallbackAfterModifyMsg": validateC2CAfterModifyMsgCallback,
  "C2C.CallbackAfterMsgReadAll": validateC2CAfterMsgReadAllCallback,
  "C2C.CallbackAfterC2CMsgExtension": validateC2CAfterC2CMsgExtensionCallback,
  "Bot.OnC2CMessage": validateBotOnC2CMessageCallback,
  "Bot.OnGroupMessage": validateBotOnGroupMessageCallback,
  "Chatbot.OnC2CSignalMessage": validateChatbotOnC2CSignalMessageCallback,
  "ContentCallback.ResultNotify": validateContentResultNotifyCallback,
  "Group.CallbackBeforeCreateGroup": validateGroupBeforeCreateGroupCallback,
  "Group.CallbackAfterCreateGroup": validateGroupAfterCreateGroupCallback,
  "Group.CallbackBeforeApplyJoinGroup": validateGroupBeforeApplyJoinGroupCallback,
  "Group.CallbackBeforeInviteJoinGroup": validateGroupBeforeInviteJoinGroupCallback,
  "Group.CallbackAfterNewMemberJoin": validateGroupAfterNewMemberJoinCallback,
  "Group.CallbackAfterMemberExit": validateGroupAfterMemberExitCallback,
  "Group.CallbackBeforeSendMsg": validateGroupBeforeSendMsgCallback,
  "Group.CallbackAfterSendMsg": validateGroupAfterSendMsgCallback,
  "Group.CallbackAfterGroupFull": validateGroupAfterGroupFullCallback,
  "Group.CallbackAfterGroupDestroyed": validateGroupAfterGroupDestroyedCallback,
  "Group.CallbackAfterGroupInfoChanged": validateGroupAfterGroupInfoChangedCallback,
  "Group.CallbackAfterRecallMsg": validateGroupAfterRecallMsgCallback,
  "Group.CallbackOnMemberStateChange": validateGroupOnMemberStateChangeCallback,
  "Group.CallbackSendMsgException": validateGroupSendMsgExceptionCallback,
  "Group.CallbackBeforeCreateTopic": validateGroupBeforeCreateTopicCallback,
  "Group.CallbackAfterCreateTopic": validateGroupAfterCreateTopicCallback,
  "Group.CallbackAfterTopicDestroyed": validateGroupAfterTopicDestroyedCallback,
  "Group.CallbackAfterTopicInfoChanged": validateGroupAfterTopicInfoChangedCallback,
  "Group.CallbackAfterMemberFieldChanged": validateGroupAfterMemberFieldChangedCallback,
  "Group.CallbackAfterGroupAttrChanged": validateGroupAfterGroupAttrChangedCallback,
  "Group.CallbackAfterReadReceipt": validateGroupAfterReadReceiptCallback,
  "Group.CallbackAfterChangeGroupOwner": validateGroupAfterChangeGroupOwnerCallback,
  "Group.CallbackOnDailyGroupQuotaAlarm": validateGroupOnDailyGroupQuotaAlarmCallback,
  "Group.CallbackAfterGroupMsgExtension": validateGroupAfterGroupMsgExtensionCallback,
  "Group.CallbackAfterModifyMsg": validateGroupAfterModifyMsgCallback,
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": validateOfficialAccountBeforeCreateOfficialAccountCallback,
  "OfficialAccount.CallbackAfterCreateOfficialAccount": validateOfficialAccountAfterCreateOfficialAccountCallback,
  "Push.OfflinePush": validatePushOfflinePushCallback,
  "Push.AllMemberPush": validatePushAllMemberPushCallback,
  "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": validateOfficialAccountAfterOfficialAccountInfoChangedCallback,
  "OfficialAccount.CallbackAfterOfficialAccountDestroyed": validateOfficialAccountAfterOfficialAccountDestroyedCallback,
  "OfficialAccount.CallbackBeforeAddSubscriber": validateOfficialAccountBeforeAddSubscriberCallback,
  "OfficialAccount.CallbackAfterAddSubscriber": validateOfficialAccountAfterAddSubscriberCallback,
  "OfficialAccount.CallbackAfterOfficialAccountFull": validateOfficialAccountAfterOfficialAccountFullCallback,
  "OfficialAccount.CallbackAfterDeleteSubscriber": validateOfficialAccountAfterDeleteSubscriberCallback,
  "OfficialAccount.CallbackBeforeSendMsg": validateOfficialAccountBeforeSendMsgCallback,
  "OfficialAccount.CallbackAfterSendMsg": validateOfficialAccountAfterSendMsgCallback,
  "OfficialAccount.CallbackAfterMsgWithDraw": validateOfficialAccountAfterMsgWithDrawCallback
};
const replies = {
  "Sns.CallbackPrevFriendAdd": validateFriendVerdictsReply,
  "Sns.CallbackPrevFriendResponse": validateFriendVerdictsReply,
  "Sns.CallbackFriendAdd": validateAcknowledgement,
  "Sns.CallbackFriendDelete": validateAcknowledgement,
  "Sns.CallbackBlackListAdd": validateAcknowledgement,
  "Sns.CallbackBlackListDelete": validateAcknowledgement,
  "Follow.CallbackAfterFollowAdd": validateAcknowledgement,
  "Follow.CallbackAfterFollowDelete": validateAcknowledgement,
  "Profile.CallbackPortraitSet": validateAcknowledgement,
  "State.StateChange": validateAcknowledgement,
  "Alert.RequestOverLimit": validateAcknowledgement,
  "C2C.CallbackBeforeSendMsg": validateC2CBeforeSendMsgReply,
  "C2C.CallbackAfterSendMsg": validateAcknowledgement,
  "C2C.CallbackAfterMsgReport": validateAcknowledgement,
  "C2C.CallbackAfterMsgWithDraw": validateAcknowledgement,
  "C2C.CallbackAfterMsgReadReceipt": validateAcknowledgement,
  "C2C.CallbackAfterModifyMsg": validateAcknowledgement,
  "C2C.CallbackAfterMsgReadAll": validateAcknowledgement,
  "C2C.CallbackAfterC2CMsgExtension": validateAcknowledgement,
  "Bot.OnC2CMessage": validateAcknowledgement,
  "Bot.OnGroupMessage": validateAcknowledgement,
  "Chatbot.OnC2CSignalMessage": validateSignalReply,
  "ContentCallback.ResultNotify": validateAcknowledgement,
  "Group.CallbackBeforeCreateGroup": validateGroupBeforeCreateGroupReply,
  "Group.CallbackAfterCreateGroup": validateAcknowledgement,
  "Group.CallbackBeforeApplyJoinGroup": validateGroupBeforeApplyJoinGroupReply,
  "Group.CallbackBeforeInviteJoinGroup": validateGroupBeforeInviteJoinGroupReply,
  "Group.CallbackAfterNewMemberJoin": validateAcknowledgement,
  "Group.CallbackAfterMemberExit": validateAcknowledgement,
  "Group.CallbackBeforeSendMsg": validateGroupBeforeSendMsgReply,
  "Group.CallbackAfterSendMsg": validateAcknowledgement,
  "Group.CallbackAfterGroupFull": validateAcknowledgement,
  "Group.CallbackAfterGroupDestroyed": validateAcknowledgement,
  "Group.CallbackAfterGroupInfoChanged": validateAcknowledgement,
  "Group.CallbackAfterRecallMsg": validateAcknowledgement,
  "Group.CallbackOnMemberStateChange": validateAcknowledgement,
  "Group.CallbackSendMsgException": validateAcknowledgement,
  "Group.CallbackBeforeCreateTopic": validateGroupBeforeCreateTopicReply,
  "Group.CallbackAfterCreateTopic": validateAcknowledgement,
  "Group.CallbackAfterTopicDestroyed": validateAcknowledgement,
  "Group.CallbackAfterTopicInfoChanged": validateAcknowledgement,
  "Group.CallbackAfterMemberFieldChanged": validateAcknowledgement,
  "Group.CallbackAfterGroupAttrChanged": validateAcknowledgement,
  "Group.CallbackAfterReadReceipt": validateAcknowledgement,
  "Group.CallbackAfterChangeGroupOwner": validateAcknowledgement,
  "Group.CallbackOnDailyGroupQuotaAlarm": validateAcknowledgement,
  "Group.CallbackAfterGroupMsgExtension": validateAcknowledgement,
  "Group.CallbackAfterModifyMsg": validateAcknowledgement,
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": validateOfficialAccountBeforeCreateOfficialAccountReply,
  "OfficialAccount.CallbackAfterCreateOfficialAccount": validateAcknowledgement,
  "Push.OfflinePush": validateAcknowledgement,
  "Push.AllMemberPush": validateAcknowledgement,
  "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": validateAcknowledgement,
  "OfficialAccount.CallbackAfterOfficialAccountDestroyed": validateAcknowledgement,
  "OfficialAccount.CallbackBeforeAddSubscriber": validateOfficialAccountBeforeAddSubscriberReply,
  "OfficialAccount.CallbackAfterAddSubscriber": validateAcknowledgement,
  "OfficialAccount.CallbackAfterOfficialAccountFull": validateAcknowledgement,
  "OfficialAccount.CallbackAfterDeleteSubscriber": validateAcknowledgement,
  "OfficialAccount.CallbackBeforeSendMsg": validateOfficialAccountBeforeSendMsgReply,
  "OfficialAccount.CallbackAfterSendMsg": validateAcknowledgement,
  "OfficialAccount.CallbackAfterMsgWithDraw": validateAcknowledgement
};
export {
  replies,
  requests
};
