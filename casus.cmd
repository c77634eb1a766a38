@echo off
rem Starts Casus. Builds it first when it has not been built; delete cli\target to build it anew.
rem CASUS_JAVA_OPTS: further options for Java, for example -Xmx4g. JAVA_HOME: which Java.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%cli\target\casus-cli.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" goto start
echo casus: building Casus; the first time this fetches its libraries, which takes minutes ... 1>&2
pushd "%HERE%"
call mvnw.cmd -q -B -Dmaven.test.skip=true -pl cli -am package
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  echo casus: the build failed. 1>&2
  exit /b 3
)
:start
"%JAVA%" -Xmx2g -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djdk.console=java.base %CASUS_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
